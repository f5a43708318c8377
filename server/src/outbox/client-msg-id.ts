import { createHash } from 'node:crypto'

/** WeChat's own once-only key (≤32 characters, 10 minutes): the same notice gives the same id, also after a crash. */
export const clientMsgId = (dedupeKey: string): string => createHash('sha256').update(dedupeKey).digest('hex').slice(0, 32)
