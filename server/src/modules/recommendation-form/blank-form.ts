import { getSchool } from '../schools/actions/get-school'
import { getStudent } from '../schools/actions/get-student'
import { headOf } from '../schools/actions/head-of'
import { emptyContent } from './empty-content'

/** The fields of a form nobody has written in yet. @throws AppError student_not_found */
export async function blankForm(studentId: string) {
  const student = await getStudent(studentId)
  return { ...headOf(student, await getSchool(student.schoolId)), draft: emptyContent(), revision: 0, documents: [] }
}
