import { type FairStatus, fairWorkflow } from '@shared/fairs/workflow'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { noStanding, standingsOf } from '../../tickets/actions/standings-of'
import { Fair, type FairRow } from '../model'
import { organiserOf } from '../policy'
import { presentMyItem } from '../present'

/** The events of the actor's school or unit in one state, the last changed first, and how many there are in each. @throws AppError forbidden */
export async function listMyFairs(actor: Actor, { status, cursor, limit }: { status: FairStatus; cursor?: string; limit: number }) {
  const own = { 'organiser.id': new Types.ObjectId(organiserOf(actor).id) }
  const filter = { ...own, status, ...afterCursor('updatedAt', decodeCursor(cursor), -1) }
  const [rows, counted] = await Promise.all([
    Fair.find(filter, { intro: 0, 'values.intro': 0 }).sort({ updatedAt: -1, _id: -1 }).limit(limit + 1).lean<FairRow[]>(),
    Fair.aggregate<{ _id: string; count: number }>([{ $match: own }, { $group: { _id: '$status', count: { $sum: 1 } } }]),
  ])
  const standings = await standingsOf(rows.slice(0, limit).map(({ _id }) => _id))
  const counts = Object.fromEntries(Object.keys(fairWorkflow.states).map((key) => [key, counted.find(({ _id }) => _id === key)?.count ?? 0]))
  return { ...toPage(rows, limit, (row) => ({ at: row.updatedAt, id: row._id }), (row) => presentMyItem(row, standings.get(row._id.toString()) ?? noStanding)), counts }
}
