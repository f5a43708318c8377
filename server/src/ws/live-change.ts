import { type mongo } from 'mongoose'
import { type CallRow } from '../modules/calls/actions/get-call'
import { type CallSignalRow } from '../modules/calls/actions/spread-signal'
import { type ConversationRow } from '../modules/hall/actions/get-conversation'
import { type MarksChange } from '../modules/hall/actions/spread-marks'
import { type ChatMessageRow } from '../modules/hall/actions/spread-message'

/** One change of the database that open sockets may have to hear of. `row` of an update: as it is by now, or null when it has gone. */
export type LiveChange = { _id: mongo.ResumeToken } & (
  | { of: 'chat_messages'; row: ChatMessageRow }
  | { of: 'conversations'; row: ConversationRow | null; changed: MarksChange }
  | { of: 'calls'; row: CallRow | null }
  | { of: 'call_signals'; row: CallSignalRow }
)

const inserted = (coll: string) => ({ 'ns.coll': coll, operationType: 'insert' })
const updated = (coll: string) => ({ 'ns.coll': coll, operationType: 'update' })
const wrote = (field: string) => ({ [`updateDescription.updatedFields.${field}`]: { $exists: true } })

/** What the stream carries: MongoDB leaves everything else out, so that a process reads no more than it may have to tell. */
export const livePipeline = [
  { $match: { $or: [
    inserted('chat_messages'), inserted('call_signals'), inserted('calls'), updated('calls'),
    // Every message counts up its conversation, too: that is told with the message.
    { ...updated('conversations'), $or: [wrote('studentRead'), wrote('employerRead'), wrote('stoppedAt')] },
  ] } },
  { $project: { of: '$ns.coll', row: '$fullDocument', changed: '$updateDescription.updatedFields' } },
]
