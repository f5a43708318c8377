import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashInputs } from './hash-inputs'

describe('hashInputs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hash-'))
  beforeEach(() => writeFileSync(join(folder, 'a.ts'), 'one'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('changes with a content', () => {
    const before = hashInputs([folder])
    writeFileSync(join(folder, 'a.ts'), 'two')
    expect(hashInputs([folder])).not.toBe(before)
  })

  it('does not change with a test', () => {
    const before = hashInputs([folder])
    writeFileSync(join(folder, 'a.test.ts'), 'x')
    expect(hashInputs([folder])).toBe(before)
  })
})
