import { createHash, type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const ignored = /(^|\/)(node_modules|dist|\.cache)$|\.test\.tsx?$/

function add(hash: Hash, path: string): void {
  if (ignored.test(path) || !existsSync(path)) return
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) add(hash, join(path, name))
    return
  }
  hash.update(path).update('\0').update(readFileSync(path)).update('\0')
}

/** A fingerprint of files and folders (their names and contents, without tests and builds) and of `extra`. */
export function hashInputs(paths: readonly string[], extra = ''): string {
  const hash = createHash('sha256').update(extra)
  for (const path of paths) add(hash, path)
  return hash.digest('hex')
}
