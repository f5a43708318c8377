import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { isPublished } from '../is-published'
import { Job, type JobRow } from '../model'
import { cardFields } from '../present-card'
import { searchByRelevance } from '../search/search-by-relevance'
import { searchFilter } from '../search/search-filter'
import { chooseIndex } from '../search/search-indexes'
import { type JobSearch } from '../search/search-query'
import { rarestFirst } from '../search/rarest-first'
import { queryWords } from '../words/query-words'
import { listWithFit } from '../list-with-fit'

/** Adverts that can be applied to now and have every word, one page read off one index (R-JOB-1). @throws AppError validation_failed for a cursor that is not ours */
export async function searchJobs(actor: Actor, search: JobSearch) {
  const words = rarestFirst(queryWords(search.q ?? ''))
  if (search.sort === 'relevance' && words.length > 0) {
    const { rows, next } = await searchByRelevance(search, words)
    return { items: await listWithFit(actor, rows), next }
  }
  const page = await searchNewest(search, words)
  return { items: await listWithFit(actor, page.items), next: page.next }
}

async function searchNewest(search: JobSearch, words: string[]) {
  const filter = { ...searchFilter(search, words), ...afterCursor('publishedAt', decodeCursor(search.cursor), -1) }
  const rows = await Job.find(filter, cardFields).sort({ publishedAt: -1, _id: -1 }).limit(search.limit + 1).hint(chooseIndex(search, words)).lean<JobRow[]>()
  return toPage(rows.filter(isPublished), search.limit, (row) => ({ at: row.publishedAt, id: row._id }), (row) => row)
}
