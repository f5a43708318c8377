import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSealKeys } from '../../server/src/seal/load-seal-keys'
import { keepKeys } from './keep-keys'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'keys-')) })
afterEach(() => rmSync(folder, { recursive: true }))

it('keepKeys makes two keys of 32 bytes once, for the owner only', () => {
  const first = keepKeys(folder)
  expect(keepKeys(folder)).toEqual(first)
  expect([first.FIELD_KEY, first.INDEX_KEY].map((key) => Buffer.from(key, 'base64').length)).toEqual([32, 32])
  expect(statSync(join(folder, 'keys.json')).mode & 0o077).toBe(0)
})

it('keepKeys makes the sealing keys once, for the owner only', () => {
  const { SEAL_KEY_FILE: file } = keepKeys(folder)
  const made = statSync(file)
  keepKeys(folder)
  expect(statSync(file).mtimeMs).toBe(made.mtimeMs)
  expect(made.mode & 0o077).toBe(0)
  const keys = loadSealKeys(file)
  expect(keys.checkpointKeys.has(keys.checkpoint.keyId)).toBe(true)
  expect(keys.certificates).toHaveLength(1)
})
