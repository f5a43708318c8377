import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Page } from 'playwright-core'
import { root } from '../root'

const folder = join(root, '.cache/e2e')

/** Saves what is on the screen as .cache/e2e/NAME-WIDTH.png; `whole` takes the part below the screen's edge too. */
export async function shoot(page: Page, name: string, whole = false): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}-${page.viewportSize()?.width ?? 0}.png`), fullPage: whole, animations: 'disabled' })
}
