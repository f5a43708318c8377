import { Types } from 'mongoose'
import { clock } from '../../../clock'
import { type TopJob } from '../matching/job-index'
import { Recommendation, type RecommendationRow } from '../model'

/** Puts these students' lists in place of the ones they had; what was on them keeps its time. Returns how many matches are new. */
export async function saveLists(lists: readonly { studentId: Types.ObjectId; top: readonly TopJob[] }[]): Promise<number> {
  if (lists.length === 0) return 0
  const now = clock.now()
  const stored = await Recommendation.find({ _id: { $in: lists.map(({ studentId }) => studentId) } }, { 'items.jobId': 1, 'items.at': 1 }).lean<RecommendationRow[]>()
  const before = new Map(stored.map((row) => [row._id.toString(), new Map(row.items.map(({ jobId, at }) => [jobId.toString(), at]))]))
  let added = 0
  await Recommendation.collection.bulkWrite(lists.map(({ studentId, top }) => {
    const known = before.get(studentId.toString())
    const items = top.map(({ id, score, freshAt }) => {
      const since = known?.get(id)
      if (!since) added += 1
      return { jobId: new Types.ObjectId(id), score, freshAt: new Date(freshAt), at: since ?? now }
    })
    // Whether anything is left to push is for the digest to find out.
    const offer = items.length > 0 ? { $set: { items, updatedAt: now, offer: true } } : { $set: { items, updatedAt: now }, $unset: { offer: '' } }
    return { updateOne: { filter: { _id: studentId }, update: { ...offer, $setOnInsert: { digestDay: '' } }, upsert: true } }
  }), { ordered: false })
  return added
}
