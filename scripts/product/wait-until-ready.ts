import { setTimeout as delay } from 'node:timers/promises'

/**
 * Waits until /readyz answers 200.
 * @throws Error when `died` settles first, or after a minute
 */
export async function waitUntilReady(url: string, died: Promise<string>): Promise<void> {
  let failure: string | undefined
  void died.then((sentence) => { failure = sentence })
  for (let tries = 0; tries < 600; tries += 1) {
    if (failure) throw new Error(failure)
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined)
    if (answer?.status === 200) return
    await delay(100)
  }
  throw new Error(`${url}/readyz did not answer 200 within a minute.`)
}
