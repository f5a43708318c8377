import { type JobCard } from '@shared/jobs/card'
import { type Types } from 'mongoose'
import { isPublished } from '../is-published'
import { Job, type JobRow } from '../model'
import { cardFields, presentJobCard } from '../present-card'

/** Adverts as students see them in lists, in the order of `ids`, by one query; ids of none that was published are passed over. */
export async function describeJobs(ids: readonly (Types.ObjectId | string)[]): Promise<JobCard[]> {
  if (ids.length === 0) return []
  const rows = await Job.find({ _id: { $in: ids } }, cardFields).lean<JobRow[]>()
  const byId = new Map(rows.filter(isPublished).map((row) => [row._id.toString(), row]))
  return ids.flatMap((id) => {
    const row = byId.get(id.toString())
    return row ? [presentJobCard(row)] : []
  })
}
