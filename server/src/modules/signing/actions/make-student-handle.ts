import { clock } from '../../../clock'
import { sealStudentHandle } from '../seal-student-handle'

const lifetimeMs = 86_400_000

/** Proof, for one day, that this employer found this student by school, number and name: `<studentId>.<expiry, base 36>.<HMAC>`. */
export function makeStudentHandle(employerId: string, studentId: string): string {
  return sealStudentHandle(employerId, studentId, (clock.ms() + lifetimeMs).toString(36))
}
