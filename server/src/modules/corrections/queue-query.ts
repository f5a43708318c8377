import { type Types } from 'mongoose'
import { afterCursor, type Cursor } from '../../db/paginate'
import { Correction, type CorrectionRow } from './model'

/** The reviewer's queue, oldest request first: one read in the order of one index. */
export function queueQuery(schoolId: Types.ObjectId, filter: { status: string; cursor?: Cursor; limit: number }) {
  return Correction.find({ schoolId, status: filter.status, ...afterCursor('createdAt', filter.cursor, 1) })
    .sort({ createdAt: 1, _id: 1 }).limit(filter.limit + 1).lean<CorrectionRow[]>()
}
