import { checkJob } from '@shared/jobs/check-job'
import { endOfDeadline } from '@shared/jobs/end-of-deadline'
import type { FormProblem } from '@shared/kernel/form-field'
import { serverNow } from '@/api/server-time'
import type { JobContent } from './job-content'

/** What keeps an advert from being published now, a deadline that is over included. */
export function jobProblems({ values, majors }: JobContent, now: number = serverNow()): FormProblem[] {
  const end = endOfDeadline(values.deadline)
  const found = checkJob(values, majors, new Date(now))
  return end && end.getTime() < now ? [...found, { field: 'deadline', message: '截止日期已过，请改到今天或以后', level: 'error' }] : found
}
