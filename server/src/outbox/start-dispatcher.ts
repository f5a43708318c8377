import { setTimeout as pause } from 'node:timers/promises'
import { logger } from '../logger'
import { wechatAddressesOf } from '../modules/accounts/actions/wechat-addresses-of'
import { claimBatch } from './claim-batch'
import { deliver, type SendNotice } from './deliver'
import { type OutboxRow } from './model'
import { type Settled } from './outcome'
import { settle } from './settle'

export interface Dispatcher { /** Ends after what is under way; what is leased but not begun comes back by its lease. */ stop(): Promise<void> }
export interface DispatcherOptions { send: SendNotice; lanes?: number; batch?: number; idleMs?: number; onIdle?: () => void }

/**
 * Sends what is due: `lanes` notices at a time, claimed `batch` at a time before the last are done, acknowledged in batches.
 * Any number of processes may run one.
 */
export function startDispatcher({ send, lanes = 64, batch = 50, idleMs = 500, onIdle }: DispatcherOptions): Dispatcher {
  const stopping = new AbortController()
  const running = new Set<Promise<void>>()
  let settled: Settled[] = []
  let flushing: Promise<void> = Promise.resolve()

  const flush = (): Promise<void> => {
    const part = settled
    settled = []
    if (part.length > 0) flushing = flushing.then(() => settle(part)).catch((error: unknown) => logger.error({ err: error }, 'outbox acknowledgement failed'))
    return flushing
  }
  const begin = (row: OutboxRow, address: Parameters<typeof deliver>[1]): void => {
    const work: Promise<void> = deliver(row, address, send)
      .then((outcome) => { settled.push({ row, outcome }); if (settled.length >= batch) void flush() },
        (error: unknown) => logger.error({ err: error, outboxId: row._id.toString() }, 'delivery failed before WeChat; the lease brings it back'))
      .finally(() => running.delete(work))
    running.add(work)
  }
  const runOnce = async (): Promise<boolean> => {
    const rows = await claimBatch(batch)
    if (rows.length === 0) return false
    const addresses = await wechatAddressesOf(rows.map((row) => row.accountId))
    for (const row of rows) {
      while (running.size >= lanes) await Promise.race(running)
      begin(row, addresses.get(row.accountId.toString()))
    }
    return true
  }
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const busy = await runOnce().catch((error: unknown) => { logger.error({ err: error }, 'outbox claim failed'); return false })
      if (busy) continue
      await Promise.all(running)
      await flush()
      onIdle?.()
      await pause(idleMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
    await Promise.all(running)
    await flush()
  }
  const ended = loop()
  return { stop: async () => { stopping.abort(); await ended } }
}
