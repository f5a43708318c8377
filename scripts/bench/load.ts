import { Agent, request } from 'node:http'

/** Sends `total` GETs over `lanes` kept connections to 127.0.0.1. Returns good answers, seconds and each latency in ms. */
export async function load(url: string, total: number, lanes = 16): Promise<{ good: number; seconds: number; p99: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes })
  const latencies: number[] = []
  let left = total
  let good = 0
  const one = (): Promise<void> => new Promise((done, fail) => {
    const from = process.hrtime.bigint()
    const sent = request(url, { agent }, (answer) => {
      answer.resume()
      answer.once('end', () => {
        if (answer.statusCode === 200) good += 1
        latencies.push(Number(process.hrtime.bigint() - from) / 1e6)
        done()
      })
    })
    sent.once('error', fail)
    sent.end()
  })
  const started = process.hrtime.bigint()
  await Promise.all(Array.from({ length: lanes }, async () => { while (left > 0) { left -= 1; await one() } }))
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  agent.destroy()
  latencies.sort((a, b) => a - b)
  return { good, seconds, p99: latencies[Math.floor(latencies.length * 0.99)] ?? 0 }
}
