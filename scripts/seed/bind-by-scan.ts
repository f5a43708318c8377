import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { sandboxConfig } from '../wechat-sandbox/sandbox-config'
import { askServer } from './ask-server'

const patienceMs = 15_000

/** Lets a person of the sandbox scan the binding QR of a signed-in student, and waits until the two are bound. */
export async function bindByScan({ server, sandbox, token, nickname }: { server: string; sandbox: string; token: string; nickname: string }): Promise<void> {
  const person = sandboxConfig.people.find((one) => one.nickname === nickname)
  if (!person) throw new Error(`The sandbox has no person ${nickname}.`)
  const scene = z.object({ url: z.string() }).parse(await askServer(server, 'POST', '/api/accounts/binding/scene', { token, body: {} }))
  await askServer(sandbox, 'POST', '/_sandbox/scan', { body: { openid: person.openid, text: scene.url } })
  const giveUp = performance.now() + patienceMs
  for (;;) {
    const { bound } = z.object({ bound: z.boolean() }).parse(await askServer(server, 'GET', '/api/accounts/binding', { token }))
    if (bound) return
    if (performance.now() > giveUp) throw new Error(`${nickname} scanned, but the server did not bind within ${patienceMs / 1000} s.`)
    await pause(100)
  }
}
