import { unseal } from '../../db/sealed'
import { type EmployerRow } from '../employers/actions/get-employer'
import { type SchoolRow } from '../schools/actions/get-school'
import { type StudentRow } from '../schools/actions/get-student'
import { type AccountRow } from './model'

export interface Surroundings { school?: SchoolRow; student?: StudentRow; employer?: EmployerRow }

/** An account as its owner sees it; the phone masked (138****2201). */
export function presentMe(account: AccountRow, { school, student, employer }: Surroundings) {
  return {
    accountId: account._id.toString(), role: account.role, name: account.name,
    school: school && { id: school._id.toString(), name: school.name },
    student: student && {
      id: student._id.toString(), studentNo: student.fields.studentNo ?? '', className: student.fields.className ?? '', major: student.fields.major ?? '',
      graduationYear: Number(student.fields.graduatesOn?.slice(0, 4)) || undefined,
    },
    employer: employer && { id: employer._id.toString(), name: employer.name },
    phoneMasked: account.phone ? unseal('accounts.phone', account.phone).replace(/^(\d{3})\d{4}/, '$1****') : undefined,
    email: account.email, bound: account.wechat !== undefined,
  }
}
