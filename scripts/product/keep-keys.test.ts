import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepKeys } from './keep-keys'

it('keepKeys makes two keys of 32 bytes once, for the owner only', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'))
  const first = keepKeys(folder)
  expect(keepKeys(folder)).toEqual(first)
  expect(Object.values(first).map((key) => Buffer.from(key, 'base64').length)).toEqual([32, 32])
  expect(statSync(join(folder, 'keys.json')).mode & 0o077).toBe(0)
  rmSync(folder, { recursive: true })
})
