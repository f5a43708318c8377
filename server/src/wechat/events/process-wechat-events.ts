import { clock } from '../../clock'
import { random } from '../../random'
import { redactText } from '../client/redact-text'
import type { EventMap } from './event-map'
import { WechatEventModel, type WechatEventRow } from './wechat-event-model'

export interface EventWork {
  /** appid → its table. */
  maps: Readonly<Record<string, EventMap>>
  /** Told about each failure: the row's digest and a redacted reason, nothing personal. */
  onFailure?(failure: { id: string; name: string; attempts: number; dead: boolean; reason: string }): void
}

const leaseMs = 30_000
const maxAttempts = 8
const lanes = 4

/**
 * Works through the stored pushes that are due, a few at a time, until none is left; any number of processes may do so.
 * A crash loses nothing: the claim ends by itself and the next sweep takes the event again.
 * @returns how many were finished.
 */
export async function processWechatEvents(work: EventWork): Promise<number> {
  const counts = await Promise.all(Array.from({ length: lanes }, () => runLane(work)))
  return counts.reduce((sum, count) => sum + count, 0)
}

async function runLane(work: EventWork): Promise<number> {
  let finished = 0
  for (let row = await claim(); row; row = await claim()) if (await workOn(row, work)) finished += 1
  return finished
}

function claim(): Promise<WechatEventRow | null> {
  const now = clock.now()
  return WechatEventModel.findOneAndUpdate(
    { state: 'queued', nextAttemptAt: { $lte: now } },
    { $set: { leaseOwner: random.uuid(), nextAttemptAt: new Date(now.getTime() + leaseMs) }, $inc: { attempts: 1 } },
    { sort: { nextAttemptAt: 1 }, returnDocument: 'after' },
  ).lean().exec()
}

async function workOn(row: WechatEventRow, work: EventWork): Promise<boolean> {
  const mine = { _id: row._id, leaseOwner: row.leaseOwner }
  try {
    // More claims than attempts means that earlier ones crashed the process.
    if (row.attempts > maxAttempts) throw new Error('claimed too often without an end')
    await work.maps[row.appid]?.[row.name]?.(row)
    await WechatEventModel.updateOne(mine, { $set: { state: 'done', processedAt: clock.now() }, $unset: { leaseOwner: 1, lastError: 1 } })
    return true
  } catch (error) {
    const dead = row.attempts >= maxAttempts
    const reason = redactText(error instanceof Error ? error.message : 'unknown error', [row.openid]).slice(0, 300)
    await WechatEventModel.updateOne(mine, {
      $set: { state: dead ? 'dead' : 'queued', lastError: reason, nextAttemptAt: new Date(clock.ms() + backOffMs(row.attempts)) },
      $unset: { leaseOwner: 1 },
    })
    work.onFailure?.({ id: row._id, name: row.name, attempts: row.attempts, dead, reason })
    return false
  }
}

/** 1 s, 2 s, 4 s … up to ten minutes, and up to a fifth more so that retries do not march in step. */
function backOffMs(attempts: number): number {
  const base = Math.min(1000 * 2 ** (attempts - 1), 600_000)
  return base + random.below(Math.ceil(base / 5))
}
