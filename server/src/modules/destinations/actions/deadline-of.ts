import { type SchoolRow } from '../../schools/actions/get-school'
import { registrationDeadline } from '../../schools/actions/registration-deadline'
import { graduationYear } from './graduation-year'

/** When registration closes for a student of the school. @param fields the roster's, or a copy of them */
export const deadlineOf = (school: Pick<SchoolRow, 'settings'>, fields: { graduatesOn?: string } | undefined): Date => registrationDeadline(school, graduationYear(fields?.graduatesOn))
