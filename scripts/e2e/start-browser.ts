import { chromium, type Page } from 'playwright-core'
import { findChromium } from '../setup/find-chromium'
import { watchPage } from './watch-page'

const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } } as const
export type Size = keyof typeof sizes

export interface TestBrowser {
  /** A page with its own cookies, at `address`. `expected`: notes of watchPage() that belong to the test. */
  open(who: string, size: Size, address: string, expected?: readonly RegExp[]): Promise<Page>
  /** What went wrong on any page so far. */
  readonly problems: string[]
  close(): Promise<void>
}

/** Starts the machine's Chromium. `args`: more of its switches; `permissions`: what every page may do unasked. */
export async function startBrowser({ args = [], permissions = [] }: { args?: readonly string[]; permissions?: readonly string[] } = {}): Promise<TestBrowser> {
  // Root in a container cannot have Chromium's own sandbox; every page here is ours.
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none', ...args] })
  const problems: string[] = []
  return {
    problems,
    async open(who, size, address, expected = []) {
      const context = await browser.newContext({ viewport: sizes[size], locale: 'zh-CN', timezoneId: 'Asia/Shanghai', acceptDownloads: true, reducedMotion: 'reduce', permissions: [...permissions] })
      context.setDefaultTimeout(30_000)
      context.on('page', (page) => watchPage(page, who, problems, expected))
      const page = await context.newPage()
      await page.goto(address)
      return page
    },
    close: () => browser.close(),
  }
}
