import { type Actor } from '../../../actor'
import { type TicketRow } from '../model'
import { maskStudentNo } from './mask-student-no'

type Holder = Pick<TicketRow, 'schoolId' | 'studentName' | 'maskedName' | 'studentNo'>

/** Who holds a ticket, as an organiser reads it: a school reads the names of its own students, everybody else's are masked. */
export function holderAsRead(row: Holder, actor: Actor): { name: string; studentNo: string } {
  const own = actor.role === 'reviewer' && actor.schoolId === row.schoolId.toString()
  return own ? { name: row.studentName, studentNo: row.studentNo } : { name: row.maskedName, studentNo: maskStudentNo(row.studentNo) }
}
