import { interviewKinds } from '@shared/interviews/kinds'
import ical, { ICalAlarmType, ICalEventStatus } from 'ical-generator'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { type FileAnswer } from '../../../http/define-routes'
import { settings } from '../../../settings'
import { type InterviewRow } from '../model'
import { interviewDeskPath, interviewPath } from '../notices'
import { getOwnInterview } from './get-own-interview'

/** The interview as a calendar file: an alarm an hour before, and by its version a calendar knows a newer one of the same. @throws AppError not_found */
export async function makeCalendar(actor: Actor, id: string): Promise<FileAnswer> {
  const row = await getOwnInterview(actor, id)
  const employer = actor.role === 'employer'
  const calendar = ical({ name: '我的面试', prodId: { company: 'graduate-employment', product: 'interviews', language: 'ZH' } })
  calendar.createEvent({
    id: `interview-${id}@${new URL(settings().PUBLIC_URL).hostname}`, sequence: row.historySeq - 1, stamp: clock.now(), start: row.startsAt, end: row.endsAt, status: statusOf(row),
    summary: `面试：${employer ? row.studentName : row.employerName} · ${row.jobTitle}`, location: row.place || interviewKinds[row.kind], description: [interviewKinds[row.kind], row.note].filter(Boolean).join('\n'),
    url: `${settings().PUBLIC_URL}/m/${employer ? interviewDeskPath(id) : interviewPath(id)}`, alarms: [{ type: ICalAlarmType.display, trigger: 3600 }],
  })
  return { body: Buffer.from(calendar.toString()), fileName: '面试安排.ics', contentType: 'text/calendar; charset=utf-8' }
}

function statusOf(row: InterviewRow): ICalEventStatus {
  if (row.status === 'invited') return ICalEventStatus.TENTATIVE
  return row.active || row.status === 'passed' || row.status === 'failed' ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED
}
