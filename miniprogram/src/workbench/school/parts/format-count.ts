import type { WaitingKind } from './use-waiting'

/** 57, or 100+ when not all were counted. */
export const formatCount = (kind: Pick<WaitingKind, 'count' | 'more'>): string => `${kind.count}${kind.more ? '+' : ''}`
