import { beijingInstant } from '../kernel/beijing-instant'
import { type FormProblem, type FormValues } from '../kernel/form-field'
import { checkFair } from './check-fair'

/** Where an event's form stands at this instant: what keeps it from being published, an end that has passed included. `complete`: nothing but the clock does. */
export function checkFairNow(values: FormValues, organiser: 'school' | 'employer', ms: number): { problems: FormProblem[]; complete: boolean; over: boolean } {
  const found = checkFair(values, organiser)
  const ends = beijingInstant(values.endsAt)
  const over = ends !== undefined && ends.getTime() <= ms
  const late: FormProblem[] = over && !found.some(({ field }) => field === 'endsAt') ? [{ field: 'endsAt', message: '活动已经结束，请改到以后的时间', level: 'error' }] : []
  return { problems: [...found, ...late], complete: found.length === 0, over }
}
