import { type MessageKind } from '@shared/messages/kinds'
import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { Message, type MessageRow } from '../model'
import { presentMessage } from '../present'

/** The actor's inbox, newest first. One indexed round trip. */
export async function listMessages(actor: Actor, query: { kind?: MessageKind; cursor?: string; limit: number }) {
  const kind = query.kind ? { kind: query.kind } : {}
  const rows = await Message.find({ accountId: actor.id, ...kind, ...afterCursor('createdAt', decodeCursor(query.cursor), -1) })
    .sort({ createdAt: -1, _id: -1 }).limit(query.limit + 1).lean<MessageRow[]>()
  return toPage(rows, query.limit, (row) => ({ at: row.createdAt, id: row._id }), presentMessage)
}
