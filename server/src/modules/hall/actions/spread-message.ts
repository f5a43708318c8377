import { type Delivery } from '../../../ws/delivery'
import { socketKeys } from '../../../ws/socket-keys'
import { type ChatMessageRow } from '../message-model'
import { presentMessage } from '../present-message'

/** A new message goes to both sides: the other devices of whoever sent it learn of it too. */
export function spreadMessage(row: ChatMessageRow): Delivery[] {
  return [{ to: [socketKeys.student(row.studentId), socketKeys.employer(row.employerId)], frame: { t: 'message', message: presentMessage(row) } }]
}
export { type ChatMessageRow }
