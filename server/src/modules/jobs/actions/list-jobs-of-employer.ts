import { type JobCard } from '@shared/jobs/card'
import { type Types } from 'mongoose'
import { isPublished } from '../is-published'
import { Job, type JobRow } from '../model'
import { cardFields, presentJobCard } from '../present-card'
import { searchFilter } from '../search/search-filter'

const most = 50

/** The open adverts of a unit, the last changed first, at most fifty. */
export async function listJobsOfEmployer(employerId: Types.ObjectId): Promise<JobCard[]> {
  const rows = await Job.find({ ...searchFilter({}, []), employerId, status: 'published' }, cardFields).sort({ updatedAt: -1, _id: -1 }).limit(most).hint({ employerId: 1, status: 1, updatedAt: -1, _id: -1 }).lean<JobRow[]>()
  return rows.filter(isPublished).map(presentJobCard)
}
