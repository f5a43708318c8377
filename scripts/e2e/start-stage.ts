import { type Page } from 'playwright-core'
import { z } from 'zod'
import { type Product, startProduct } from '../product/start-product'
import { askServer } from '../seed/ask-server'
import { demoAdmin, demoPasswords, demoReviewer } from '../seed/demo-accounts'
import { demoEmployers } from '../seed/demo-employers'
import { demoSchool } from '../seed/demo-school'
import { demoStories } from '../seed/demo-stories'
import { demoStudents } from '../seed/demo-students'
import { graduationYear } from '../seed/graduation-year'
import { registerStudent } from '../seed/register-student'
import { enterByApi } from './enter-by-api'
import { type Size, startBrowser, type TestBrowser } from './start-browser'

export interface Stage {
  readonly product: Product
  readonly year: number
  /** A demonstration student at a page of the mini-program's address (`/modules/…`); registered first when nobody has. */
  student(name: string, path: string, size?: Size): Promise<Page>
  reviewer(path: string): Promise<Page>
  /** The platform's desk. */
  admin(path: string): Promise<Page>
  /** `which`: 0 or 1, the first or the second demonstration employer. */
  employer(which: 0 | 1, path: string): Promise<Page>
  /** Somebody who is not signed in, at an address of the server. */
  visitor(path: string, size?: Size): Promise<Page>
  /** The sandbox's phone, on which template cards arrive. */
  phone(): Promise<Page>
  /** What went wrong on any page since the last call. */
  problems(): string[]
  stop(): Promise<void>
}

/** The first page is opened before anybody is signed in. */
const harmless = [/401 GET .*\/api\//]

/** The product with its demonstration, and a browser whose people are signed in already: for walks that begin behind the log-in. `settings` as in docs/settings.md; without SEED_CAREER=yes there is no job market. */
export async function startStage(settings: NodeJS.ProcessEnv = {}): Promise<Stage> {
  const product = await startProduct({ settings: { SEED_COUNTDOWN_SECONDS: '2', LOG_LEVEL: 'warn', SEED_CAREER: 'no', ...settings } })
  let browser: TestBrowser
  try {
    browser = await startBrowser()
  } catch (error) {
    await product.stop()
    throw error
  }
  const { server, h5 } = product.urls
  const year = graduationYear(new Date())
  const at = (path: string): string => h5 + path.replace(/^\//, '')
  const registered = new Set(demoStories.map(({ student }) => student))
  const open = async (who: string, size: Size, path: string, account: Parameters<typeof enterByApi>[2]): Promise<Page> => {
    const page = await browser.open(who, size, `${server}/v`, harmless)
    await enterByApi(page, server, account)
    await page.goto(at(path))
    return page
  }
  return {
    product, year,
    async student(name, path, size = 'phone') {
      const fields = demoStudents(year).find((one) => one.name === name)
      if (!fields) throw new Error(`${name} is not among the demonstration students.`)
      if (!registered.has(name)) {
        const { items } = z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) }).parse(await askServer(server, 'GET', '/api/schools'))
        await registerStudent(server, items.find((one) => one.name === demoSchool.name)?.id ?? '', fields)
        registered.add(name)
      }
      return open(name, size, path, { studentNo: fields.studentNo ?? '' })
    },
    reviewer: (path) => open('school', 'desk', path, { username: demoReviewer.username, password: demoPasswords.reviewer }),
    employer: (which, path) => open(`employer ${which}`, 'desk', path, { username: demoEmployers[which].username, password: demoPasswords.employer }),
    admin: (path) => open('platform', 'desk', path, { username: demoAdmin.username, password: demoPasswords.admin }),
    visitor: (path, size = 'phone') => browser.open('visitor', size, server + path, harmless),
    phone: () => browser.open('sandbox', 'desk', product.urls.sandbox ?? '', harmless),
    problems: () => browser.problems.splice(0),
    async stop() {
      await browser.close()
      await product.stop()
    },
  }
}
