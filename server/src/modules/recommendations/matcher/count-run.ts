import { clock } from '../../../clock'
import { Run, type RunKind } from '../run-model'
import { observeWork, type Piece } from './observe-work'

const hourMs = 3_600_000

/** Adds to the hour's count of a kind of work that comes in small pieces. */
export async function countRun(kind: RunKind, more: Piece): Promise<void> {
  const now = clock.now()
  const hour = new Date(Math.floor(now.getTime() / hourMs) * hourMs)
  const { done, ...rest } = more
  observeWork(kind, more)
  await Run.updateOne({ key: `${kind}:${hour.toISOString()}` }, { $inc: { done, total: done, ...rest }, $set: { doneAt: now }, $setOnInsert: { kind, requestedAt: hour, startedAt: now } }, { upsert: true })
}
