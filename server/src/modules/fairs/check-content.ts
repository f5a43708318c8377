import { checkFair } from '@shared/fairs/check-fair'
import { beijingInstant } from '@shared/kernel/beijing-instant'
import { type FormProblem, type FormValues } from '@shared/kernel/form-field'
import { clock } from '../../clock'
import { type Organiser } from './model'

/** Where a form stands before it is published: what is wrong with it, and whether the event is still ahead. A school that is named must be there. */
export function checkContent(values: FormValues, organiser: Organiser): { problems: FormProblem[]; complete: boolean; notOver: boolean; begins: 'ahead' | 'past' } {
  const problems = checkFair(values, organiser.kind)
  const [starts, ends] = [beijingInstant(values.startsAt), beijingInstant(values.endsAt)]
  const over = ends !== undefined && ends.getTime() <= clock.ms()
  const shown: FormProblem[] = over && !problems.some(({ field }) => field === 'endsAt') ? [...problems, { field: 'endsAt', message: '活动的结束时间已过，请重新选择', level: 'error' }] : problems
  return { problems: shown, complete: problems.length === 0, notOver: !over, begins: starts && starts.getTime() > clock.ms() ? 'ahead' : 'past' }
}
