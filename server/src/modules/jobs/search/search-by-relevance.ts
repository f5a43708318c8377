import { type Types } from 'mongoose'
import { isPublished } from '../is-published'
import { Job, type JobRow, type PublishedJob } from '../model'
import { cardFields } from '../present-card'
import { decodeRelevance, encodeRelevance, type RelevanceCursor } from './relevance-cursor'
import { searchFilter } from './search-filter'
import { chooseIndex } from './search-indexes'
import { type JobSearch } from './search-query'

const considered = 1000
interface Hit { row: PublishedJob; hits: number; at: Date; id: Types.ObjectId }

/**
 * One page in the order of relevance: of the newest thousand hits those with most of the words in their title first, then the newest.
 * What is published after the first page was read does not move the pages after it. @throws AppError validation_failed for a cursor that is not ours
 */
export async function searchByRelevance(search: JobSearch, words: readonly string[]): Promise<{ rows: PublishedJob[]; next?: string }> {
  const cursor = decodeRelevance(search.cursor)
  const filter = { ...searchFilter(search, words), ...notAfter(cursor) }
  const { titleTokens: _wanted, ...left } = cardFields
  const rows = await Job.find(filter, left).sort({ publishedAt: -1, _id: -1 }).limit(considered).hint(chooseIndex(search, words)).lean<JobRow[]>()
  const found = rows.filter(isPublished).map((row) => ({ row, hits: words.filter((word) => row.titleTokens.includes(word)).length, at: row.publishedAt, id: row._id }))
  const ranked = [...found].sort(compareHits).filter((hit) => !cursor || compareHits(cursor, hit) < 0)
  const shown = ranked.slice(0, search.limit)
  const [newest, last] = [found[0], shown.at(-1)]
  if (!last || !newest || ranked.length <= search.limit) return { rows: shown.map(({ row }) => row) }
  const from = cursor ?? { newestAt: newest.at, newestId: newest.id }
  return { rows: shown.map(({ row }) => row), next: encodeRelevance({ newestAt: from.newestAt, newestId: from.newestId, hits: last.hits, at: last.at, id: last.id }) }
}

/** The newest hit of the first page or older. */
function notAfter(cursor: RelevanceCursor | undefined): Record<string, unknown> {
  if (!cursor) return {}
  const { newestAt, newestId } = cursor
  return { publishedAt: { $lte: newestAt }, $or: [{ publishedAt: { $lt: newestAt } }, { _id: { $lte: newestId } }] }
}

type Rank = Pick<Hit, 'hits' | 'at' | 'id'>
const compareHits = (a: Rank, b: Rank): number => b.hits - a.hits || b.at.getTime() - a.at.getTime() || (a.id.toString() < b.id.toString() ? 1 : a.id.toString() > b.id.toString() ? -1 : 0)
