import { z } from 'zod'
import { askServer } from '../seed/ask-server'

/** Signs a reviewer or an employer in without a page; the captcha is read from the address beside the sandbox. Returns the token. */
export async function signInByApi(server: string, username: string, password: string): Promise<string> {
  const { id } = z.object({ id: z.string() }).parse(await askServer(server, 'POST', '/api/accounts/captchas'))
  const { answer } = z.object({ answer: z.string() }).parse(await askServer(server, 'GET', `/api/_dev/captchas/${id}`))
  const signedIn = await askServer(server, 'POST', '/api/accounts/sessions/staff', { body: { username, password, captcha: { id, answer }, client: 'mini' } })
  return z.object({ token: z.string() }).parse(signedIn).token
}
