import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const keysSchema = z.object({ FIELD_KEY: z.string(), INDEX_KEY: z.string() })

/** The keys that encrypt personal data, made once and kept beside the data: without them it cannot be read again. */
export function keepKeys(dataDir: string): z.infer<typeof keysSchema> {
  const file = join(dataDir, 'keys.json')
  if (existsSync(file)) return keysSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const keys = { FIELD_KEY: randomBytes(32).toString('base64'), INDEX_KEY: randomBytes(32).toString('base64') }
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 })
  return keys
}
