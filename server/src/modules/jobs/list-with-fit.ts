import { type JobCard } from '@shared/jobs/card'
import { type fit } from '@shared/recommendations/fit'
import { type z } from 'zod'
import { type Actor } from '../../actor'
import { fitOf } from '../recommendations/actions/fit-of'
import { type CardRow, presentJobCard } from './present-card'

type ListedJob = JobCard & { fit?: z.output<typeof fit> }

/** Adverts in a list; to a student with how well each fits, where it does: one read by id more. */
export async function listWithFit(actor: Actor, rows: readonly CardRow[]): Promise<ListedJob[]> {
  const fits = actor.studentId && rows.length > 0 ? await fitOf(actor.studentId, rows) : undefined
  return rows.map((row) => ({ ...presentJobCard(row), fit: fits?.get(row._id.toString()) }))
}
