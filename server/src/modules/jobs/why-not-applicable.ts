import { type ErrorId } from '@shared/kernel/error-ids'
import { clock } from '../../clock'
import { type PublishedJob } from './model'

/** Why an advert takes no applications by the clock of now, whoever asks; undefined when it does. */
export function whyNotApplicable(row: Pick<PublishedJob, 'status' | 'open' | 'deadline'>): ErrorId | undefined {
  if (row.status !== 'published') return 'job_closed'
  if (row.deadline.getTime() < clock.ms()) return 'job_deadline_past'
  return row.open ? undefined : 'employer_not_approved'
}
