import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { makeSealKeys } from './make-seal-keys'

const keysSchema = z.object({ FIELD_KEY: z.string(), INDEX_KEY: z.string() })

/**
 * The keys of a product that was given none, made once and kept beside the data: without the first two personal data cannot be read
 * again, without those of SEAL_KEY_FILE what was sealed cannot be checked.
 */
export function keepKeys(dataDir: string): z.infer<typeof keysSchema> & { SEAL_KEY_FILE: string } {
  const file = join(dataDir, 'keys.json')
  const sealFile = join(dataDir, 'seal-keys.pem')
  mkdirSync(dataDir, { recursive: true })
  if (!existsSync(file)) {
    const keys = { FIELD_KEY: randomBytes(32).toString('base64'), INDEX_KEY: randomBytes(32).toString('base64') }
    writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 })
  }
  if (!existsSync(sealFile)) writeFileSync(sealFile, makeSealKeys(), { mode: 0o600 })
  return { ...keysSchema.parse(JSON.parse(readFileSync(file, 'utf8'))), SEAL_KEY_FILE: sealFile }
}
