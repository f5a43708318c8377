import { type Types } from 'mongoose'
import { isPublished } from '../is-published'
import { Fair, type FairRow, type PublishedFair } from '../model'

/** Events by hex id, by one query; drafts are passed over. */
export async function publishedFairsOf(ids: readonly Types.ObjectId[]): Promise<Map<string, PublishedFair>> {
  const rows = ids.length === 0 ? [] : await Fair.find({ _id: { $in: ids } }, { values: 0, intro: 0 }).lean<FairRow[]>()
  return new Map(rows.filter(isPublished).map((row) => [row._id.toString(), row]))
}
