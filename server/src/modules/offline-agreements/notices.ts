import { type Types } from 'mongoose'
import { clock } from '../../clock'
import { type Notice } from '../../outbox/notice'
import { accountOfStudent } from '../accounts/actions/account-of-student'
import { deadlineOf } from '../destinations/actions/deadline-of'
import { getSchool } from '../schools/actions/get-school'
import { decisionNotices } from '../source-info/actions/decision-notices'
import { OfflineAgreement, type OfflineAgreementRow } from './model'

const reminderAfterMs = 7 * 86_400_000
const path = (id: Types.ObjectId): string => `modules/offline-agreements/pages/show/index?id=${id.toString()}`

/** Tells the student what the school decided: of the data, or of the stamped copy. */
export const tellDecision = (row: OfflineAgreementRow, subject: '线下协议信息' | '线下协议盖章件', approved: boolean): Promise<Notice[]> =>
  decisionNotices(row, { kind: 'offline-agreement', subject, approved, path: path(row._id) })

/** Reminds the student a week after generating, if the stamped copy is still missing then. */
export async function remindToUpload(row: OfflineAgreementRow): Promise<Notice[]> {
  const account = await accountOfStudent(row.studentId)
  if (!account) return []
  const deadline = deadlineOf(await getSchool(row.schoolId), row.parties?.student).toISOString()
  const note = '协议已生成一周，还未上传盖章件'
  return [{
    kind: 'registration_reminder', accountId: account._id, dedupeKey: `offline-upload:${row._id.toString()}:${row.historySeq}`, title: '请上传盖章的就业协议书', path: path(row._id),
    lines: [{ label: '办理事项', value: '上传盖章的协议书' }, { label: '说明', value: note }], data: { subject: '上传盖章的协议书', deadline, note },
    sendAt: new Date(clock.ms() + reminderAfterMs), onlyWhile: { model: OfflineAgreement.modelName, id: row._id, status: 'awaiting_upload' },
  }]
}
