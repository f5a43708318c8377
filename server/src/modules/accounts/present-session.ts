import { type SessionRow } from '../../http/session-model'

/** One device as its owner sees it; the token's digest stays here. */
export const presentSession = (row: SessionRow, currentId: string | undefined) => ({
  id: row._id.toString(), device: row.device, channel: row.channel, createdAt: row.createdAt.toISOString(), lastSeenAt: row.lastSeenAt.toISOString(),
  current: row._id.toString() === currentId,
})
