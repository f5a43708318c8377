import { setTimeout as pause } from 'node:timers/promises'

export interface OpenLoad { good: number; bad: number; seconds: number; p50: number; p99: number }

/**
 * Open model: `perSecond` calls of `send` a second for `seconds`, each at its own instant whatever became of those before; the latency counts from that
 * instant, so a server that falls behind cannot hide it. `send` resolves to whether the answer was good; latencies in ms.
 */
export async function openLoad(perSecond: number, seconds: number, send: (n: number) => Promise<boolean>): Promise<OpenLoad> {
  const total = perSecond * seconds
  const latencies: number[] = []
  let good = 0
  const began = performance.now()
  const sent: Promise<void>[] = []
  for (let n = 0; n < total; n += 1) {
    const due = began + (n * 1000) / perSecond
    const early = due - performance.now()
    if (early > 0) await pause(early)
    sent.push(send(n).catch(() => false).then((ok) => {
      latencies.push(performance.now() - due)
      if (ok) good += 1
    }))
  }
  await Promise.all(sent)
  latencies.sort((a, b) => a - b)
  const at = (share: number): number => latencies[Math.floor(latencies.length * share)] ?? 0
  return { good, bad: total - good, seconds: (performance.now() - began) / 1000, p50: at(0.5), p99: at(0.99) }
}
