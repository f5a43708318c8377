import { type SourceInfoStatus } from '@shared/source-info/workflow'
import { type Types } from 'mongoose'
import { type Actor } from '../../actor'
import { buildAccount } from '../accounts/factory'
import { approveSourceInfo } from './actions/approve-source-info'
import { findSourceInfo } from './actions/find-source-info'
import { rejectSourceInfo } from './actions/reject-source-info'
import { submitMine } from './actions/submit-mine'

/** A form as a student fills it in; a county that exists. */
export const eightFields = {
  origin: '231202', phone: '13900008872', email: 'zyt@example.edu.cn', qq: '', homeAddress: '黑龙江省哈尔滨市松北区世茂大道 99 号 3 栋', homePostcode: '150028', homePhone: '', homeContact: '张建国',
}

type Account = Awaited<ReturnType<typeof buildAccount>>
const actorOf = ({ _id, role, name, schoolId, studentId }: Account): Actor => ({ role, id: _id.toString(), name, schoolId: schoolId?.toString(), studentId: studentId?.toString(), channel: 'mini' })

/** A registered student whose source information stands at `status`, and a reviewer of the same school. */
export async function buildSourceInfo(status: SourceInfoStatus = 'unconfirmed', given: { schoolId?: Types.ObjectId } = {}) {
  const student = await buildAccount('student', given)
  const reviewer = await buildAccount('reviewer', { schoolId: student.schoolId })
  const { _id } = await findSourceInfo(student.studentId ?? '')
  const id = _id.toString()
  if (status !== 'unconfirmed') await submitMine(actorOf(student), eightFields)
  if (status === 'approved') await approveSourceInfo(actorOf(reviewer), id, 1)
  if (status === 'rejected') await rejectSourceInfo(actorOf(reviewer), id, { version: 1, reason: '家庭地址不完整' })
  return { id, student, reviewer }
}
