import { type Types } from 'mongoose'
import { afterCursor, type Cursor } from '../../db/paginate'
import { SourceInfo, type SourceInfoRow } from './model'

export interface QueueFilter { status: string; college?: string; q?: string; cursor?: Cursor; limit: number }

/** The reviewer's queue, oldest submission first: one read in the order of one index. `q` begins a name or a student number. */
export function queueQuery(schoolId: Types.ObjectId, filter: QueueFilter) {
  const college = filter.college ? { college: filter.college } : {}
  const begins = filter.q ? { $regex: `^${filter.q.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}` } : undefined
  const search = begins ? { $and: [{ $or: [{ name: begins }, { studentNo: begins }] }] } : {}
  return SourceInfo.find({ schoolId, status: filter.status, ...college, ...search, ...afterCursor('queuedAt', filter.cursor, 1) })
    .sort({ queuedAt: 1, _id: 1 }).limit(filter.limit + 1).lean<SourceInfoRow[]>()
}
