import { type Types } from 'mongoose'
import { clock } from '../../clock'
import { type Notice } from '../../outbox/notice'
import { pushText } from '../../outbox/push-text'
import { formatBeijingTime } from '../../pdf/format-beijing-time'
import { accountOfStudent } from '../accounts/actions/account-of-student'
import { accountsOfEmployer } from '../accounts/actions/accounts-of-employer'
import { buildResultNotice } from '../signing/actions/build-result-notice'
import { type OnlineAgreementRow } from './online-agreement-model'

const studentPath = (id: Types.ObjectId): string => `modules/signing/pages/agreement/index?id=${id.toString()}`
const employerPath = (id: Types.ObjectId): string => `workbench/employer/pages/agreement/index?id=${id.toString()}`

/** What one step of an agreement is called in a push; `note` never holds what somebody typed. */
export interface StepText { title: string; result: string; note: string }

/** Tells the student of a step, once they have an account. */
export async function tellStudent(row: OnlineAgreementRow, key: string, text: StepText): Promise<Notice[]> {
  const account = await accountOfStudent(row.studentId)
  return account ? [buildResultNotice(row, account._id, { key, ...text, path: studentPath(row._id) })] : []
}

/** Tells everybody who works for the employer of a step. */
export async function tellEmployer(row: OnlineAgreementRow, key: string, text: StepText): Promise<Notice[]> {
  return (await accountsOfEmployer(row.employerId)).map((accountId) => buildResultNotice(row, accountId, { key, ...text, path: employerPath(row._id) }))
}

/** Tells the student that the terms changed and wait for a second signature (R-MSG-1). `deadline`: the school's registration deadline. */
export async function tellAmended(row: OnlineAgreementRow, labels: string[], deadline: Date): Promise<Notice[]> {
  const account = await accountOfStudent(row.studentId)
  if (!account) return []
  const change = labels.join('、') || '协议内容'
  const changedAt = clock.now()
  const employerName = pushText('employerName', row.employerName, '用人单位')
  return [{
    kind: 'agreement_amended', accountId: account._id, dedupeKey: `agreement_amended:${row._id.toString()}:${row.version}`, title: '用人单位修改了协议，请确认', path: studentPath(row._id),
    lines: [{ label: '用人单位', value: employerName }, { label: '变更内容', value: change }, { label: '变更时间', value: formatBeijingTime(changedAt).slice(0, 16) }],
    data: { employerName, change, changedAt: changedAt.toISOString(), expiresAt: deadline.toISOString(), note: '请查看修改前后对照后确认' },
  }]
}
