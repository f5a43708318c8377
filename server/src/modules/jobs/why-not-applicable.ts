import { type ErrorId } from '@shared/kernel/error-ids'
import { clock } from '../../clock'
import { type PublishedJob } from './model'

/** Why an advert takes no applications by the clock of now, whoever asks; undefined when it does. */
export function whyNotApplicable(row: Pick<PublishedJob, 'status' | 'open' | 'deadline'>): ErrorId | undefined {
  if (row.status !== 'published') return 'job_closed'
  if (!row.open) return 'employer_not_approved'
  return row.deadline.getTime() < clock.ms() ? 'job_deadline_past' : undefined
}
