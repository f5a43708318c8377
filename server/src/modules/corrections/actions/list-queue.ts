import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { decodeCursor, toPage } from '../../../db/paginate'
import { AppError } from '../../../errors'
import { presentCorrectionItem } from '../present'
import { queueQuery } from '../queue-query'

/** The corrections of the reviewer's school, oldest first. One indexed round trip. */
export async function listQueue(actor: Actor, query: { status: string; cursor?: string; limit: number }) {
  if (actor.role !== 'reviewer' || !actor.schoolId) throw new AppError('forbidden')
  const rows = await queueQuery(new Types.ObjectId(actor.schoolId), { ...query, cursor: decodeCursor(query.cursor) })
  return toPage(rows, query.limit, (row) => ({ at: row.createdAt, id: row._id }), presentCorrectionItem)
}
