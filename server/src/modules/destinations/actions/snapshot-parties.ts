import { type Types } from 'mongoose'
import { getEmployer } from '../../employers/actions/get-employer'
import { getSchool } from '../../schools/actions/get-school'
import { getStudent } from '../../schools/actions/get-student'
import { printedSchool } from '../../schools/actions/printed-school'
import { type Parties } from '../parties'

/** The parties as their records say now; values sealed at rest stay sealed. Reads one after another: it runs inside transactions. */
export async function snapshotParties(studentId: Types.ObjectId, employerId: Types.ObjectId): Promise<Parties> {
  const student = await getStudent(studentId)
  const { name, creditCode, unitNature, address, contactName, contactPhone } = await getEmployer(employerId)
  const school = await getSchool(student.schoolId)
  return { student: student.fields, employer: { name, creditCode, unitNature, address, contactName, contactPhone }, school: printedSchool(school) }
}
