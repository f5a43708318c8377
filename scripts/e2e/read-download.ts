import { readFile } from 'node:fs/promises'
import { type Page } from 'playwright-core'

/** The bytes and the name of the file that `act` makes the browser save. */
export async function readDownload(page: Page, act: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}
