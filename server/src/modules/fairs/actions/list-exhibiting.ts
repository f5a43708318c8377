import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { ownEmployerId } from '../../employers/actions/own-employer-id'
import { Booth, type BoothRow } from '../booth-model'
import { presentBooth } from '../present-booth'
import { presentFairCard } from './present-fair-card'
import { publishedFairsOf } from './published-fairs-of'

/** The events at which the actor's unit has a stand, the last given first; those not published yet are passed over. @throws AppError forbidden */
export async function listExhibiting(actor: Actor, { cursor, limit }: { cursor?: string; limit: number }) {
  const rows = await Booth.find({ employerId: ownEmployerId(actor), ...afterCursor('createdAt', decodeCursor(cursor), -1) }).sort({ createdAt: -1, _id: -1 }).limit(limit + 1).lean<BoothRow[]>()
  const fairs = await publishedFairsOf(rows.slice(0, limit).map(({ fairId }) => fairId))
  const page = toPage(rows, limit, (row) => ({ at: row.createdAt, id: row._id }), (row) => ({ row, fair: fairs.get(row.fairId.toString()) }))
  return { ...page, items: page.items.flatMap(({ row, fair }) => (fair ? [{ fair: presentFairCard(fair), booth: presentBooth(row) }] : [])) }
}
