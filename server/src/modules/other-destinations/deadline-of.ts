import { graduationYear } from '../destinations/actions/graduation-year'
import { type SchoolRow } from '../schools/actions/get-school'
import { type StudentRow } from '../schools/actions/get-student'
import { registrationDeadline } from '../schools/actions/registration-deadline'

/** When the student's registration closes. */
export const deadlineOf = (student: StudentRow, school: SchoolRow): Date => registrationDeadline(school, graduationYear(student.fields.graduatesOn))
