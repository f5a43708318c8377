import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const PAGE = join(__dirname, '..', 'page')

export interface Asset { type: string; text: string }

const kinds: Record<string, string> = { css: 'text/css', html: 'text/html', js: 'text/javascript' }

async function bundle(): Promise<string> {
  const result = await build({ entryPoints: [join(PAGE, 'main.ts')], bundle: true, write: false, format: 'iife', target: 'es2022', charset: 'utf8', logLevel: 'silent' })
  return result.outputFiles[0]?.text ?? ''
}

let script: Promise<string> | undefined

/** A file of the phone page by name, or undefined. The script is bundled from TypeScript at its first reading. */
export async function pageAsset(name: string): Promise<Asset | undefined> {
  if (name === 'page.js') return { type: 'text/javascript', text: await (script ??= bundle()) }
  if (!/^[a-z-]+\.(css|html)$/.test(name)) return undefined
  try {
    return { type: kinds[name.split('.')[1] ?? ''] ?? 'text/plain', text: readFileSync(join(PAGE, name), 'utf8') }
  } catch {
    return undefined
  }
}
