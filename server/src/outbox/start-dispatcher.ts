import { logger } from '../logger'
import { type WechatAddress } from '../modules/accounts/actions/wechat-addresses-of'
import { addressesFor } from './addresses-for'
import { claimBatch } from './claim-batch'
import { deliver, type SendNotice } from './deliver'
import { type OutboxRow } from './model'
import { type Settled } from './outcome'
import { settle } from './settle'

export interface Dispatcher { /** Ends after what is under way; what is leased but not begun comes back by its lease. */ stop(): Promise<void> }
export interface DispatcherOptions { send: SendNotice; lanes?: number; batch?: number; idleMs?: number; onIdle?: () => void }

interface Job { row: OutboxRow; address: WechatAddress | undefined }

/**
 * Sends what is due: `lanes` notices at a time. The next batch is claimed while the last is still being sent, and
 * acknowledgements are written in batches, so that no lane waits for the database. Any number of processes may run one.
 */
export function startDispatcher({ send, lanes = 64, batch = 50, idleMs = 500, onIdle }: DispatcherOptions): Dispatcher {
  const waiting: Job[] = []
  let running = 0
  let claiming = false
  let stopping = false
  let timer: NodeJS.Timeout | undefined
  let settled: Settled[] = []
  let settling = Promise.resolve()
  let ended = (): void => undefined
  const end = new Promise<void>((resolve) => { ended = resolve })

  const flush = (): Promise<void> => {
    const part = settled
    settled = []
    if (part.length > 0) settling = settling.then(() => settle(part)).catch((error: unknown) => logger.error({ err: error }, 'outbox acknowledgement failed; the lease brings the rows back'))
    return settling
  }
  const work = async ({ row, address }: Job): Promise<void> => {
    try {
      const outcome = await deliver(row, address, send)
      settled.push({ row, outcome })
      if (settled.length >= batch) void flush()
    } catch (error) {
      logger.error({ err: error, outboxId: row._id.toString() }, 'delivery failed before WeChat; the lease brings it back')
    }
    running -= 1
    turn()
  }
  const claim = async (): Promise<void> => {
    claiming = true
    const rows = await claimBatch(batch).catch((error: unknown) => { logger.error({ err: error }, 'outbox claim failed'); return [] })
    const addressOf = await addressesFor(rows).catch((error: unknown) => { logger.error({ err: error }, 'addresses not found'); return undefined })
    if (addressOf) waiting.push(...rows.map((row) => ({ row, address: addressOf(row) })))
    claiming = false
    if (rows.length === 0 && !stopping) timer = setTimeout(() => { timer = undefined; turn() }, idleMs)
    turn()
  }
  /** Whatever can go on, goes on. */
  const turn = (): void => {
    while (!stopping && running < lanes) {
      const job = waiting.shift()
      if (!job) break
      running += 1
      void work(job)
    }
    if (!stopping && !claiming && !timer && waiting.length < batch) return void claim()
    if (running > 0 || claiming) return
    void flush().then(() => { if (stopping) ended(); else if (timer) onIdle?.() })
  }
  turn()
  return { stop: () => { stopping = true; clearTimeout(timer); turn(); return end } }
}
