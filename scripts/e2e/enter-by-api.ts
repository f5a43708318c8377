import { type Page } from 'playwright-core'
import { z } from 'zod'
import { demoPasswords } from '../seed/demo-accounts'
import { demoSchool } from '../seed/demo-school'

const headers = { 'x-requested-by': 'ge-h5' }
type Who = { studentNo: string } | { username: string; password: string }

/** Signs in with the demonstration's password so that the page's browser holds the session; nothing is typed. */
export async function enterByApi(page: Page, server: string, who: Who): Promise<void> {
  const ask = async (method: 'get' | 'post', path: string, data?: object): Promise<unknown> => {
    const answer = await page.request[method](server + path, { headers, data })
    if (!answer.ok()) throw new Error(`${method} ${path} answered ${answer.status()}: ${await answer.text()}`)
    return answer.json()
  }
  const { id } = z.object({ id: z.string() }).parse(await ask('post', '/api/accounts/captchas'))
  const { answer } = z.object({ answer: z.string() }).parse(await ask('get', `/api/_dev/captchas/${id}`))
  const captcha = { id, answer }
  if ('username' in who) await ask('post', '/api/accounts/sessions/staff', { ...who, captcha, client: 'h5' })
  else await ask('post', '/api/accounts/sessions/student', { schoolId: await schoolId(ask), studentNo: who.studentNo, password: demoPasswords.student, captcha, client: 'h5' })
}

async function schoolId(ask: (method: 'get', path: string) => Promise<unknown>): Promise<string> {
  const { items } = z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) }).parse(await ask('get', '/api/schools'))
  return items.find(({ name }) => name === demoSchool.name)?.id ?? ''
}
