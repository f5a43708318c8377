import { type Delivery } from '../../../ws/delivery'
import { socketKeys } from '../../../ws/socket-keys'
import { type CallSignalRow } from '../signal-model'

/** A signal goes to the other side alone. */
export function spreadSignal({ callId, from, n, kind, data, studentId, callerId }: CallSignalRow): Delivery[] {
  const to = [from === 'student' ? socketKeys.account(callerId) : socketKeys.student(studentId)]
  return [{ to, frame: { t: 'signal', callId: callId.toString(), from, signal: { n, kind, data } } }]
}
export { type CallSignalRow }
