import type { ResponseOf } from '@/api/input-of'

export type Favourite = ResponseOf<'GET /api/favourites'>['items'][number]

/** Why it cannot be applied to any more, in a word. */
export const closedWord = ({ state }: Pick<Favourite, 'state'>): string => (state === 'expired' ? '已截止' : '已关闭')

/** What a selection holds that can be sent: open, and not sent before. */
export const canApply = ({ state, application }: Pick<Favourite, 'state' | 'application'>): boolean => state === 'open' && application === undefined
