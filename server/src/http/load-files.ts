import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface LoadedFile { body: Buffer; gzip?: Buffer; type: string; etag: string; immutable: boolean }

const shrinks = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.map', '.wasm'])

/**
 * Every file below `folder`, by its address ('/js/app.js'). Held in memory: a few megabytes, and a build that is replaced
 * under a running server can then neither mix versions nor end the process.
 */
export function loadFiles(folder: string): Map<string, LoadedFile> {
  const files = new Map<string, LoadedFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const body = readFileSync(path)
    const type = extname(entry.name)
    files.set(`/${relative(folder, path).split(sep).join('/')}`, {
      body, type, gzip: shrinks.has(type) && body.length > 1024 ? gzipSync(body) : undefined,
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`, immutable: /\.[0-9a-f]{8,}\./.test(entry.name),
    })
  }
  return files
}
