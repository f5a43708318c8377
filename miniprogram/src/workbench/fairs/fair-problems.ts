import { checkFair } from '@shared/fairs/check-fair'
import { beijingInstant } from '@shared/kernel/beijing-instant'
import type { FormProblem } from '@shared/kernel/form-field'
import { serverNow } from '@/api/server-time'
import type { FairValues } from './fair-content'

/** What keeps an event from being published now, one that is over already included. */
export function fairProblems(values: FairValues, organiser: 'school' | 'employer', now: number = serverNow()): FormProblem[] {
  const found = checkFair(values, organiser)
  const end = beijingInstant(values.endsAt)
  return end && end.getTime() <= now && !found.some(({ field }) => field === 'endsAt') ? [...found, { field: 'endsAt', message: '活动已经结束，请改到以后的时间', level: 'error' }] : found
}
