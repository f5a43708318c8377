import { interviewKinds } from '@shared/interviews/kinds'
import { interviewWorkflow, type InterviewStatus } from '@shared/interviews/workflow'
import { limits } from '@shared/kernel/limits'
import { type Types } from 'mongoose'
import { clock } from '../../clock'
import { type Notice } from '../../outbox/notice'
import { pushText } from '../../outbox/push-text'
import { formatBeijingTime } from '../../pdf/format-beijing-time'
import { type InterviewRow } from './model'

const hourMs = 3_600_000
/** The page of an interview. */
export const interviewPath = (id: Types.ObjectId | string): string => `modules/interviews/pages/show/index?id=${id.toString()}`
/** The same at the employer's desk. */
export const interviewDeskPath = (id: Types.ObjectId | string): string => `workbench/employer/pages/interviews/index?id=${id.toString()}`

/** The words every notice of an interview is made of. */
function wordsOf(row: InterviewRow) {
  const employerName = pushText('employerName', row.employerName, '用人单位')
  const position = pushText('position', row.jobTitle, '详见面试邀请')
  const place = row.place && pushText('place', row.place, '')
  const way = [interviewKinds[row.kind], place].filter(Boolean).join(' ')
  const when = formatBeijingTime(row.startsAt).slice(0, 16)
  return { employerName, position, way, startsAt: row.startsAt.toISOString(), lines: [{ label: '用人单位', value: employerName }, { label: '岗位', value: position }, { label: '面试时间', value: when }, { label: '面试方式', value: way }] }
}

/** Told at once: that the student is invited, that it was moved or cancelled, or (to the employer) that the student declined. */
export function arrangementNotice(row: InterviewRow, accountId: Types.ObjectId, { title, note, path = interviewPath(row._id) }: { title: string; note: string; path?: string }): Notice {
  const { lines, ...data } = wordsOf(row)
  const said = pushText('note', note, '') || '详情见面试页'
  return {
    kind: 'interview_invitation', accountId, dedupeKey: `interview_invitation:${row._id.toString()}:${row.historySeq}:${accountId.toString()}`, title, path,
    lines: [...lines, { label: '说明', value: said }], data: { ...data, note: said },
  }
}

/** 24 h and 1 h before it begins, as far as that is still ahead; only while it is accepted and was not moved. */
export function reminderNotices(row: InterviewRow, accountId: Types.ObjectId): (Notice & { sendAt: Date })[] {
  const { lines, employerName, way, startsAt } = wordsOf(row)
  return limits.interviewReminderHours.map((hours) => ({
    kind: 'interview_reminder' as const, accountId, dedupeKey: `interview_reminder:${row._id.toString()}:${row.version}:${hours}`, title: `面试将在 ${hours} 小时后开始`, path: interviewPath(row._id), lines,
    data: { employerName, startsAt, way, note: row.kind === 'video' ? '到时间后请留意视频呼叫' : '请提前到达面试地点' },
    sendAt: new Date(row.startsAt.getTime() - hours * hourMs), onlyWhile: { model: 'Interview', id: row._id, status: 'accepted', version: row.version },
  })).filter(({ sendAt }) => sendAt.getTime() > clock.ms())
}

/** The result, with what the employer wrote to it (R-INT-3). */
export function resultNotice(row: InterviewRow, accountId: Types.ObjectId): Notice {
  const { lines, employerName, position } = wordsOf(row)
  const result = interviewWorkflow.states[row.status as InterviewStatus].label
  const note = pushText('note', row.resultNote ?? '', '') || '详情见面试页'
  return {
    kind: 'interview_result', accountId, dedupeKey: `interview_result:${row._id.toString()}`, title: '面试有了结果', path: interviewPath(row._id),
    lines: [...lines, { label: '结果', value: result }, { label: '说明', value: note }], data: { employerName, position, result, decidedAt: row.updatedAt.toISOString(), note },
  }
}
