import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { askServer } from '../seed/ask-server'

const sentSchema = z.array(z.object({ title: z.string(), data: z.record(z.string(), z.object({ value: z.string() })), url: z.url() }))
const patienceMs = 60_000

/** Waits for a template card with `words` in one of its values on a person's phone. Returns the page it opens, as the mini-program knows it. */
export async function waitForCard(sandbox: string, openid: string, words: string): Promise<string> {
  const giveUp = performance.now() + patienceMs
  for (;;) {
    const sent = sentSchema.parse(await askServer(sandbox, 'GET', `/_sandbox/sent?openid=${openid}`))
    const card = sent.find(({ data }) => Object.values(data).some(({ value }) => value.includes(words)))
    if (card) return pageOf(card.url)
    if (performance.now() > giveUp) throw new Error(`No card with ${words} came; there are: ${JSON.stringify(sent)}`)
    await pause(100)
  }
}

/** A card leads through the silent log-in; the H5 has every page of the mini-program under /m. */
function pageOf(url: string): string {
  const next = new URL(url).searchParams.get('next')
  if (!next?.startsWith('/m/')) throw new Error(`The card opens ${url}, not a page of ours behind the log-in.`)
  return next.slice('/m'.length)
}
