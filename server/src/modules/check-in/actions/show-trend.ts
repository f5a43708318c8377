import { refusals, type Refusal } from '@shared/check-in/refusals'
import mongoose from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { requireOwnFair } from '../../fairs/actions/require-own-fair'
import { keepBriefly } from '../keep-briefly'
import { presentTrend, type FairTrend } from '../present-trend'
import { Scan } from '../scan-model'

const hourMs = 3_600_000
const keptMs = 3_000

/** Both are read from the index `trend` alone. */
const trendOf = keepBriefly(keptMs, async (fairId: string): Promise<FairTrend> => {
  const now = clock.now()
  const fair = new mongoose.Types.ObjectId(fairId)
  const [minutes, refused] = await Promise.all([
    Scan.aggregate<{ _id: Date; count: number }>([
      { $match: { fairId: fair, outcome: 'admitted', at: { $gt: new Date(now.getTime() - hourMs), $lte: now } } }, { $group: { _id: { $dateTrunc: { date: '$at', unit: 'minute' } }, count: { $sum: 1 } } }, { $sort: { _id: 1 } },
    ], { hint: 'trend' }),
    Scan.aggregate<{ _id: Refusal; count: number }>([{ $match: { fairId: fair, outcome: 'refused' } }, { $group: { _id: '$reason', count: { $sum: 1 } } }, { $sort: { count: -1, _id: 1 } }], { hint: 'trend' }),
  ])
  return { minutes: minutes.map(({ _id, count }) => ({ at: _id, count })), refused: refused.filter(({ _id }) => Object.hasOwn(refusals, _id)).map(({ _id, count }) => ({ reason: _id, count })), at: now }
})

/** How many came in each minute of the last hour, and why others were turned away. @throws AppError forbidden, not_found */
export async function showTrend(actor: Actor, id: string) {
  await requireOwnFair(actor, id)
  return presentTrend(await trendOf(id))
}
