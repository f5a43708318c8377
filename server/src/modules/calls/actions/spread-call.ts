import { type Delivery } from '../../../ws/delivery'
import { socketKeys } from '../../../ws/socket-keys'
import { type CallRow } from '../model'
import { presentCall } from '../present'

/** A call that began or moved on: rings at all of the student's devices, and is told to whoever called. */
export function spreadCall(row: CallRow): Delivery[] {
  return [
    { to: [socketKeys.student(row.studentId)], frame: { t: 'call', call: presentCall(row, 'student') } },
    { to: [socketKeys.account(row.callerId)], frame: { t: 'call', call: presentCall(row, 'employer') } },
  ]
}
