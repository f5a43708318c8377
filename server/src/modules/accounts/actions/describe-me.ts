import { getEmployer } from '../../employers/actions/get-employer'
import { getSchool } from '../../schools/actions/get-school'
import { getStudent } from '../../schools/actions/get-student'
import { type AccountRow } from '../model'
import { presentMe } from '../present-me'

/** Who this account is, with its school, student and employer. */
export async function describeMe(account: AccountRow) {
  const [school, student, employer] = await Promise.all([
    account.schoolId && getSchool(account.schoolId), account.studentId && getStudent(account.studentId), account.employerId && getEmployer(account.employerId),
  ])
  return presentMe(account, { school, student, employer })
}
