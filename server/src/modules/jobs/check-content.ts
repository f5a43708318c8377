import { checkJob } from '@shared/jobs/check-job'
import { endOfDeadline } from '@shared/jobs/end-of-deadline'
import { type FormProblem, type FormValues } from '@shared/kernel/form-field'
import { clock } from '../../clock'

/** Where a form stands before it is published: what is wrong with it, and whether its deadline is still ahead. */
export function checkContent(values: FormValues, majors: readonly string[]): { problems: FormProblem[]; complete: boolean; deadlineAhead: boolean } {
  const problems = checkJob(values, majors, clock.now())
  const end = endOfDeadline(values.deadline)
  const past = end !== undefined && end.getTime() < clock.ms()
  const shown: FormProblem[] = past ? [...problems, { field: 'deadline', message: '报名截止日期已过，请重新选择', level: 'error' }] : problems
  return { problems: shown, complete: problems.length === 0, deadlineAhead: !past }
}
