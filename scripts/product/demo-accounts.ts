import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const accountsSchema = z.array(z.object({
  /** Whose account, in Chinese: 学生 张雨桐 */
  who: z.string(),
  /** Path of the page where one logs in: /m/… */
  page: z.string().optional(),
  /** What is typed there, in the order of the form: label → value. */
  fields: z.record(z.string(), z.string()),
}))

export type DemoAccount = z.infer<typeof accountsSchema>[number]

/** The accounts that scripts/seed/main.ts wrote to DATA_DIR/demo-accounts.json; none when it has not run. */
export function demoAccounts(dataDir: string): DemoAccount[] {
  const file = join(dataDir, 'demo-accounts.json')
  return existsSync(file) ? accountsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : []
}
