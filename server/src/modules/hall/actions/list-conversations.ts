import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { Conversation, type ConversationRow } from '../conversation-model'
import { type ChatMessageRow } from '../message-model'
import { hallScope } from '../policy'
import { presentConversation } from '../present'
import { sideFields } from '../side-fields'
import { sideOf } from '../side-of'

type Listed = ConversationRow & { last: ChatMessageRow[] }

/** One's own conversations with the last word of each, the last spoken in first. */
export async function listConversations(actor: Actor, query: { cursor?: string; limit: number }) {
  const side = sideOf(actor)
  const own = sideFields[side].id
  const mine = Object.values(hallScope(actor)).map((id) => new Types.ObjectId(id))[0]
  const rows = await Conversation.aggregate<Listed>([
    { $match: { [own]: mine, ...afterCursor('lastAt', decodeCursor(query.cursor), -1) } },
    { $sort: { lastAt: -1, _id: -1 } },
    { $limit: query.limit + 1 },
    { $lookup: { from: 'chat_messages', let: { of: '$_id', seq: '$lastSeq' }, pipeline: [{ $match: { $expr: { $and: [{ $eq: ['$conversationId', '$$of'] }, { $eq: ['$seq', '$$seq'] }] } } }], as: 'last' } },
  ])
  return toPage(rows, query.limit, (row) => ({ at: row.lastAt, id: row._id }), (row) => presentConversation(row, side, row.last[0]))
}
