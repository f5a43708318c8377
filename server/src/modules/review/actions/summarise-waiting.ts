import { reviewKindKeys, reviewKinds } from '@shared/review/kinds'
import mongoose from 'mongoose'
import { type Actor } from '../../../actor'
import { WaitingItem } from '../../../db/waiting-item'
import { listColleges } from '../../schools/actions/list-colleges'
import { reviewScope } from '../policy'

interface Group { _id: string; count: number; oldest: Date }

/** How many wait by kind and since when, and the colleges of the roster to filter by. */
export async function summariseWaiting(actor: Actor) {
  const schoolId = new mongoose.Types.ObjectId(reviewScope(actor).schoolId)
  const [groups, colleges] = await Promise.all([
    WaitingItem.aggregate<Group>([{ $match: { schoolId } }, { $group: { _id: '$kind', count: { $sum: 1 }, oldest: { $min: '$since' } } }]),
    listColleges(schoolId.toString()),
  ])
  const kinds = reviewKindKeys.map((kind) => {
    const group = groups.find((one) => one._id === kind)
    return { kind, label: reviewKinds[kind], count: group?.count ?? 0, oldest: group?.oldest.toISOString() }
  })
  return { total: kinds.reduce((sum, { count }) => sum + count, 0), kinds, colleges }
}
