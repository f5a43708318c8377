import { type Actor } from '../../../actor'
import { isPublished } from '../is-published'
import { listWithFit } from '../list-with-fit'
import { Job, type JobRow } from '../model'
import { cardFields } from '../present-card'
import { searchFilter } from '../search/search-filter'
import { chooseIndex } from '../search/search-indexes'
import { type JobFilters } from '../search/search-query'
import { getJob } from './get-job'

const shown = 6

/** Open adverts of the same category, those in the same city first, the newest first in each. @throws AppError not_found */
export async function listSimilarJobs(actor: Actor, id: string) {
  const { _id, category, cityCode } = await getJob(id)
  const here = await newest({ category, cityCode })
  const elsewhere = here.length > shown ? [] : await newest({ category })
  const rows = [...here, ...elsewhere.filter((row) => row.cityCode !== cityCode)].filter((row) => !row._id.equals(_id)).slice(0, shown)
  return { items: await listWithFit(actor, rows.filter(isPublished)) }
}

const newest = (filters: JobFilters): Promise<JobRow[]> => Job.find(searchFilter(filters, []), cardFields).sort({ publishedAt: -1, _id: -1 }).limit(shown + 1).hint(chooseIndex(filters, [])).lean<JobRow[]>()
