import { applicationWorkflow } from '@shared/applications/workflow'
import { type JobCard } from '@shared/jobs/card'
import { clock } from '../../clock'
import { presentStatus } from '../../db/present-status'
import { type FavouriteRow } from './model'

type Applied = { _id: { toString(): string }; status: string }

/** A favourite as a card; by the clock, an advert past its deadline is expired, whatever else it is not. */
export function presentFavourite(row: FavouriteRow, job: JobCard, applied: Applied | undefined) {
  return {
    job, state: stateOf(job), addedAt: row.createdAt.toISOString(),
    application: applied ? { id: applied._id.toString(), status: presentStatus(applicationWorkflow, applied.status) } : undefined,
  }
}

function stateOf(job: JobCard): 'open' | 'closed' | 'expired' {
  if (job.open) return 'open'
  return Date.parse(job.deadline) < clock.ms() ? 'expired' : 'closed'
}
