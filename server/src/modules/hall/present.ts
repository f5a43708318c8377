import { type Side } from '@shared/hall/frames'
import { type ConversationRow } from './conversation-model'
import { type ChatMessageRow } from './message-model'
import { presentMessage } from './present-message'
import { sideFields } from './side-fields'

/** How far each side has read, as `side` says it. */
export function presentReadSeq(row: ConversationRow, side: Side) {
  return { mine: row[sideFields[side].read], theirs: row[sideFields[sideFields[side].other].read] }
}

/** One line of the list as `side` sees it. A student has no id for an employer. */
export function presentConversation(row: ConversationRow, side: Side, last: ChatMessageRow | undefined) {
  const partner = side === 'student' ? { side: 'employer' as const, id: row.employerId.toString(), name: row.employerName, detail: '' } : { side: 'student' as const, name: row.studentName, detail: row.studentDetail }
  return {
    id: row._id.toString(), partner, last: last && presentMessage(last), lastSeq: row.lastSeq, lastAt: row.lastAt.toISOString(), unread: row[sideFields[side].unread],
    readSeq: presentReadSeq(row, side), stopped: Boolean(row.stoppedAt),
  }
}
