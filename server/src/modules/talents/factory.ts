import { type AccountRow } from '../accounts/model'
import { buildAccount } from '../accounts/factory'
import { savePrivacy } from '../privacy/actions/save-privacy'
import { buildResume } from '../resumes/factory'
import { buildStudent } from '../schools/factory'
import { type FieldValues } from '../schools/actions/seal-fields'
import { actorOf } from '../signing/factory'

/** A student with a résumé who lets employers find them. `fields`: of the roster. */
export async function buildTalent({ fields, resume = true }: { fields?: FieldValues; resume?: boolean } = {}): Promise<AccountRow & { token: string }> {
  const { _id: studentId, schoolId, fields: { studentNo, name = '' } } = await buildStudent({ fields })
  const student = await buildAccount('student', { studentId, schoolId, studentNo, name })
  if (resume) await buildResume({ student })
  await savePrivacy(actorOf(student), { findable: true, hidePhone: false })
  return student
}
