import { Job } from '../model'
import { searchIndexes } from '../search/search-indexes'
import { openNow } from '../open-now'

/** How many adverts can be applied to now, of all units. Left to itself the planner may walk the index of words, which has every advert fifty times. */
export const countAllOpenJobs = (): Promise<number> => Job.countDocuments(openNow()).hint(searchIndexes.all)
