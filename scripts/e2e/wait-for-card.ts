import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { askServer } from '../seed/ask-server'

const sentSchema = z.array(z.object({ title: z.string(), data: z.record(z.string(), z.object({ value: z.string() })), miniprogram: z.object({ pagepath: z.string() }).optional() }))
const patienceMs = 60_000

/** Waits for a template card with `words` in one of its values on a person's phone. Returns the mini-program page it opens. */
export async function waitForCard(sandbox: string, openid: string, words: string): Promise<string> {
  const giveUp = performance.now() + patienceMs
  for (;;) {
    const sent = sentSchema.parse(await askServer(sandbox, 'GET', `/_sandbox/sent?openid=${openid}`))
    const card = sent.find(({ data }) => Object.values(data).some(({ value }) => value.includes(words)))
    if (card?.miniprogram) return card.miniprogram.pagepath
    if (performance.now() > giveUp) throw new Error(`No card with ${words} that opens the mini-program came; there are: ${JSON.stringify(sent)}`)
    await pause(100)
  }
}
