import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { useRate } from '../../../http/rate-limit'
import { requireApprovedEmployer } from '../../employers/actions/require-approved-employer'
import { findStudent } from '../../schools/actions/find-student'
import { getSchool } from '../../schools/actions/get-school'
import { SigningInvitation, type InvitationRow } from '../model'
import { invitationScope } from '../policy'
import { makeStudentHandle } from './make-student-handle'

// Enough for a day of inviting by hand, too few to walk through a roster.
const lookUps = { name: 'signing-find-student', points: 60, seconds: 3600 }

/**
 * A student for whom school, number and name all match; which of them did not is not said. Its handle is what inviting takes.
 * @throws AppError employer_not_approved, student_not_found, rate_limited
 */
export async function findStudentToInvite(actor: Actor, query: { schoolId: string; studentNo: string; name: string }) {
  const scope = invitationScope(actor)
  await requireApprovedEmployer(actor)
  await useRate(lookUps, actor.employerId ?? actor.id)
  const student = await findStudent(query.schoolId, query.studentNo)
  if (!student || student.fields.name !== query.name) throw new AppError('student_not_found')
  const [school, open] = await Promise.all([
    getSchool(student.schoolId),
    SigningInvitation.findOne({ ...scope, studentId: student._id, status: 'open', validUntil: { $gt: clock.now() } }).lean<InvitationRow>(),
  ])
  const { name = '', studentNo = '', college = '', major = '', degreeLevel = '', graduatesOn = '' } = student.fields
  return {
    student: { id: student._id.toString(), name, studentNo, school: school.name, college, major, degreeLevel, graduatesOn },
    studentHandle: makeStudentHandle(actor.employerId ?? '', student._id.toString()),
    openInvitation: open ? { id: open._id.toString(), validUntil: open.validUntil.toISOString() } : undefined,
  }
}
