import { type Page } from 'playwright-core'

/** The API with the session of a page. */
export const askAs = (page: Page, server: string) => async (method: 'GET' | 'PUT' | 'POST', path: string, body?: object): Promise<unknown> => {
  const answer = await page.request.fetch(server + path, { method, headers: { 'x-requested-by': 'ge-h5' }, data: body })
  if (!answer.ok()) throw new Error(`${method} ${path} answered ${answer.status()}: ${await answer.text()}`)
  return answer.json()
}
