import { type Side } from '@shared/hall/frames'
import { type Delivery } from '../../../ws/delivery'
import { socketKeys } from '../../../ws/socket-keys'
import { type ConversationRow } from '../conversation-model'
import { sideFields } from '../side-fields'

export type MarksChange = Partial<Pick<ConversationRow, 'studentRead' | 'employerRead' | 'stoppedAt'>>
const sides: readonly Side[] = ['student', 'employer']

/** What both sides learn when one of them has read on, or the school stopped the conversation. */
export function spreadMarks(row: ConversationRow, changed: MarksChange): Delivery[] {
  const to = [socketKeys.student(row.studentId), socketKeys.employer(row.employerId)]
  const conversationId = row._id.toString()
  const read = sides.flatMap((side): Delivery[] => {
    const seq = changed[sideFields[side].read]
    return seq === undefined ? [] : [{ to, frame: { t: 'read', conversationId, side, seq } }]
  })
  return changed.stoppedAt ? [...read, { to, frame: { t: 'stopped', conversationId } }] : read
}
