import { type Types } from 'mongoose'
import { clock } from '../../clock'
import { type Notice } from '../../outbox/notice'
import { pushText } from '../../outbox/push-text'
import { formatBeijingTime } from '../../pdf/format-beijing-time'
import { accountOfStudent } from '../accounts/actions/account-of-student'
import { accountsOfEmployer } from '../accounts/actions/accounts-of-employer'
import { type TerminationRow } from './model'

/** What one step is called in a push: `result` at most five Chinese characters, `note` never what somebody typed. */
export interface Told { title: string; result: string; note: string }

const studentPath = (id: Types.ObjectId): string => `modules/terminations/pages/show/index?id=${id.toString()}`
const employerPath = (id: Types.ObjectId): string => `workbench/employer/pages/terminations/index?id=${id.toString()}`

function build(row: TerminationRow, accountId: Types.ObjectId, path: string, told: Told): Notice {
  const employerName = pushText('employerName', row.title, '去向单位')
  const changedAt = clock.now()
  return {
    kind: 'termination', accountId, title: told.title, path, dedupeKey: `termination:${row._id.toString()}:${row.historySeq}:${accountId.toString()}`,
    lines: [{ label: '去向', value: row.title }, { label: '学生', value: row.studentName }, { label: '状态', value: told.result }, { label: '时间', value: formatBeijingTime(changedAt).slice(0, 16) }, { label: '说明', value: told.note }],
    data: { employerName, result: told.result, changedAt: changedAt.toISOString(), note: told.note },
  }
}

/** Tells the student of a step (R-MSG-1), once they have an account. */
export async function tellStudent(row: TerminationRow, told: Told): Promise<Notice[]> {
  const account = await accountOfStudent(row.studentId)
  return account ? [build(row, account._id, studentPath(row._id), told)] : []
}

/** Tells everybody who works for the employer of a step; nobody when the destination has no employer on the platform. */
export async function tellEmployer(row: TerminationRow, told: Told): Promise<Notice[]> {
  if (!row.employerId) return []
  return (await accountsOfEmployer(row.employerId)).map((accountId) => build(row, accountId, employerPath(row._id), told))
}

export const tellBoth = async (row: TerminationRow, told: Told): Promise<Notice[]> => [...await tellStudent(row, told), ...await tellEmployer(row, told)]
/** Tells the side that did not start it. */
export const tellOtherSide = (row: TerminationRow, told: Told): Promise<Notice[]> => (row.startedBy === 'student' ? tellEmployer(row, told) : tellStudent(row, told))
/** Tells the side that started it. */
export const tellRequester = (row: TerminationRow, told: Told): Promise<Notice[]> => (row.startedBy === 'student' ? tellStudent(row, told) : tellEmployer(row, told))
