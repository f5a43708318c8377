import { type Page, type Response } from 'playwright-core'
import { z } from 'zod'

/**
 * Reads the captcha that a page asks for while `act` runs, from the address that exists only beside the sandbox.
 */
export async function readCaptcha(page: Page, server: string, act: () => Promise<unknown>): Promise<string> {
  const [response]: [Response, unknown] = await Promise.all([page.waitForResponse((one) => one.url().endsWith('/api/accounts/captchas') && one.ok()), act()])
  const { id } = z.object({ id: z.string() }).parse(await response.json())
  const answer = await fetch(`${server}/api/_dev/captchas/${id}`)
  return z.object({ answer: z.string() }).parse(await answer.json()).answer
}
