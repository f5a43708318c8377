import { applicationWorkflow, type ApplicationStatus } from '@shared/applications/workflow'
import { type Types } from 'mongoose'
import { type Notice } from '../../outbox/notice'
import { pushText } from '../../outbox/push-text'
import { formatBeijingTime } from '../../pdf/format-beijing-time'
import { type ApplicationRow } from './model'

const titles: Partial<Record<ApplicationStatus, string>> = { interview: '用人单位邀你面试', offered: '用人单位给出录用意向', unfit: '投递有了结果' }

/** The page of an application. */
const applicationPath = (id: Types.ObjectId | string): string => `modules/applications/pages/show/index?id=${id.toString()}`

/** What the student is told of a decision (R-MSG-1). `said`: what the employer wrote to it. */
export function decisionNotice(row: ApplicationRow, accountId: Types.ObjectId, said: string | undefined): Notice {
  const employerName = pushText('employerName', row.employerName, '用人单位')
  const position = pushText('position', row.jobTitle, '详见投递记录')
  const note = pushText('note', said ?? '', '') || '详情见职位申请记录'
  const status = row.status as ApplicationStatus
  const result = applicationWorkflow.states[status].label
  return {
    kind: 'application_result', accountId, dedupeKey: `application_result:${row._id.toString()}:${row.historySeq}`, title: titles[status] ?? '投递进展', path: applicationPath(row._id),
    lines: [{ label: '用人单位', value: employerName }, { label: '岗位', value: position }, { label: '进展', value: result }, { label: '时间', value: formatBeijingTime(row.updatedAt).slice(0, 16) }, { label: '说明', value: note }],
    data: { employerName, position, result, changedAt: row.updatedAt.toISOString(), note },
  }
}
