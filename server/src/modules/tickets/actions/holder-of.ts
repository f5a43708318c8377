import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { getSchool } from '../../schools/actions/get-school'
import { getStudent } from '../../schools/actions/get-student'
import { headOf } from '../../schools/actions/head-of'
import { keepSurname } from '../../talents/actions/keep-surname'

/** The student as a ticket names them: masked for gates and other schools' organisers, and what is typed to find them without a phone. */
export async function holderOf(actor: Actor) {
  const student = await getStudent(ownStudentId(actor))
  const head = headOf(student, await getSchool(student.schoolId))
  return { ...head, accountId: new Types.ObjectId(actor.id), maskedName: keepSurname(head.studentName), searchKeys: [head.studentName, head.studentNo].filter((key) => key !== '') }
}
