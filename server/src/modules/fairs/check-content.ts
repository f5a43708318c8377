import { checkFairNow } from '@shared/fairs/check-fair-now'
import { beijingInstant } from '@shared/kernel/beijing-instant'
import { type FormProblem, type FormValues } from '@shared/kernel/form-field'
import { clock } from '../../clock'
import { type Organiser } from './model'

/** Where a form stands before it is published: what is wrong with it, and whether the event is still ahead. A school that is named must be there. */
export function checkContent(values: FormValues, organiser: Organiser): { problems: FormProblem[]; complete: boolean; notOver: boolean; begins: 'ahead' | 'past' } {
  const { problems, complete, over } = checkFairNow(values, organiser.kind, clock.ms())
  const starts = beijingInstant(values.startsAt)
  return { problems, complete, notOver: !over, begins: starts && starts.getTime() > clock.ms() ? 'ahead' : 'past' }
}
