import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'

interface Lock { packages: Record<string, { version?: string; optional?: boolean }> }
type Check = (lock: Lock | undefined, installed: Lock | undefined) => boolean

// The bootstrap is plain ESM without a build; read as text, for Jest runs CommonJS.
const text = readFileSync(join(__dirname, 'lock-is-installed.mjs'), 'utf8').replace('export function', 'function')
const lockIsInstalled: Check = runInNewContext(`${text}\nlockIsInstalled`)
const lock = (version: string): Lock => ({ packages: { '': {}, 'node_modules/a': { version }, 'node_modules/b-win32': { version, optional: true } } })
const installed = (version: string): Lock => ({ packages: { 'node_modules/a': { version } } })

describe('lockIsInstalled', () => {
  it('is true for the same versions, whatever other platforms need', () => expect(lockIsInstalled(lock('1'), installed('1'))).toBe(true))
  it('is false for another version', () => expect(lockIsInstalled(lock('2'), installed('1'))).toBe(false))
  it('is false for a missing package', () => expect(lockIsInstalled(lock('1'), { packages: {} })).toBe(false))
  it('is false when nothing is installed', () => expect(lockIsInstalled(lock('1'), undefined)).toBe(false))
})
