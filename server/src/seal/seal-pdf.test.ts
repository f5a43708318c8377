import { execFileSync } from 'node:child_process'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOnPath } from '../../../scripts/setup/find-on-path'
import { makeSealKeys } from '../../../scripts/product/make-seal-keys'
import { readPdf } from '../../test/read-pdf'
import { seeded } from '../../test/seeded'
import { testEnv } from '../../test/test-env'
import { buildAgreementDocument } from '../pdf/factory'
import { renderAgreement } from '../pdf/render-agreement'
import { useSettings } from '../settings'
import { sealPdf } from './seal-pdf'
import { verifyPdfSeal } from './verify-pdf-seal'

const how = { at: new Date('2025-05-20T08:00:00Z'), reason: '就业协议书电子存证' }
const pdfsig = findOnPath('pdfsig')
let folder = ''
let drawn: Buffer = Buffer.alloc(0)
let sealed: Buffer = Buffer.alloc(0)
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seal-'))
  useSettings(testEnv())
  drawn = (await renderAgreement(buildAgreementDocument())).pdf
  sealed = await sealPdf(drawn, how)
})
afterAll(() => rmSync(folder, { recursive: true }))

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
/** The verdict on the sealed PDF with one byte changed. */
function withChange(at: number, by: number): string {
  const before = sealed[at] ?? 0
  sealed[at] = (before + by) % 256
  try {
    return verifyPdfSeal(sealed)
  } finally {
    sealed[at] = before
  }
}

describe('sealPdf', () => {
  it('R-DST-3 puts a signature behind the drawn bytes and leaves those alone', () => {
    expect(verifyPdfSeal(sealed)).toBe('intact')
    expect(sealed.subarray(0, drawn.length).equals(drawn)).toBe(true)
    expect(verifyPdfSeal(drawn)).toBe('unsealed')
  })

  it('R-DST-4 gives the same bytes for the same document, and others a second later', async () => {
    expect((await sealPdf(drawn, how)).equals(sealed)).toBe(true)
    expect((await sealPdf(drawn, { ...how, at: new Date('2025-05-20T08:00:01Z') })).equals(sealed)).toBe(false)
  })

  it('R-DST-3 is read as before by another reader', async () => {
    expect((await readPdf(sealed)).map((page) => page.text)).toEqual((await readPdf(drawn)).map((page) => page.text))
  })

  it('R-DST-3 seals a document with a character that no font has', async () => {
    const base = buildAgreementDocument()
    const { pdf } = await renderAgreement({ ...base, terms: { ...base.terms, notes: '好\u{10fffd}' } })
    expect(verifyPdfSeal(await sealPdf(pdf, how))).toBe('intact')
  })

  it('refuses a PDF that is sealed already, and what is no PDF of ours', async () => {
    await expect(sealPdf(sealed, how)).rejects.toThrow('no plain cross-reference table')
    await expect(sealPdf(Buffer.from('%PDF-1.7\n%%EOF\n'), how)).rejects.toThrow('cannot be sealed')
  })

  it('R-DST-3 knows an earlier seal by the certificate that was kept, and no seal of a stranger', async () => {
    const ours = readFileSync(testEnv().SEAL_KEY_FILE ?? '', 'utf8')
    const [certificate = ''] = /-----BEGIN CERTIFICATE[\s\S]+?END CERTIFICATE-----\n/u.exec(ours) ?? []
    const settle = (name: string, pem: string): void => {
      writeFileSync(join(folder, name), pem)
      useSettings(testEnv({ SEAL_KEY_FILE: join(folder, name) }))
    }
    settle('rotated.pem', makeSealKeys() + certificate)
    const rotated = [verifyPdfSeal(sealed), verifyPdfSeal(await sealPdf(drawn, how))]
    settle('stranger.pem', makeSealKeys())
    const stranger = verifyPdfSeal(sealed)
    useSettings(testEnv())
    expect([...rotated, stranger]).toEqual(['intact', 'intact', 'changed'])
  })

  it.each([
    ['no certificate for its key', () => makeSealKeys().replace(/-----BEGIN CERTIFICATE[\s\S]+/u, ''), /no certificate/],
    ['two keys of a kind', () => makeSealKeys() + makeSealKeys(), /two Ed25519/],
    ['a short key', () => makeSealKeys().replace(/-----BEGIN PRIVATE KEY-----(?![\s\S]*PRIVATE KEY-----\n-----BEGIN PRIVATE)[\s\S]+/u,
      generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()), /shorter than 2048/],
    ['a broken block', () => makeSealKeys().replace('BEGIN CERTIFICATE-----\n', 'BEGIN CERTIFICATE-----\nAAAA'), /certificate in SEAL_KEY_FILE cannot be read/],
  ])('refuses a file of keys with %s', async (name, pem, sentence) => {
    const file = join(folder, `${name}.pem`)
    writeFileSync(file, pem())
    useSettings(testEnv({ SEAL_KEY_FILE: file }))
    await expect(sealPdf(drawn, how)).rejects.toThrow(sentence)
    useSettings(testEnv())
  })
})

describe('R5 changes to a sealed PDF', () => {
  it('R-DST-3 finds 10,000 one-byte changes and truncations, by the recorded SHA-256 and by the seal alone', () => {
    const chance = seeded(20250520)
    const recorded = sha256(sealed)
    const missed: string[] = []
    for (let change = 0; change < 10_000; change++) {
      if (change % 4 === 0) {
        const cut = sealed.subarray(0, chance.below(sealed.length))
        if (sha256(cut) === recorded || verifyPdfSeal(cut) === 'intact') missed.push(`cut to ${cut.length}`)
      } else {
        const at = chance.below(sealed.length)
        if (withChange(at, 1 + chance.below(255)) === 'intact') missed.push(`byte ${at}`)
      }
    }
    expect(missed).toEqual([])
    expect([sha256(sealed), verifyPdfSeal(sealed)]).toEqual([recorded, 'intact'])
  }, 60_000)

  it('R-DST-3 finds a change to any single byte of the seal itself', () => {
    const missed: number[] = []
    for (let at = drawn.length; at < sealed.length; at++) {
      // 0x20 turns a letter into its other case: the same hexadecimal digit to a reader.
      if (withChange(at, 0x20) === 'intact' || withChange(at, 1) === 'intact') missed.push(at)
    }
    expect(missed).toEqual([])
  }, 60_000)

  it('R-DST-3 finds what was added behind the seal', () => {
    expect(verifyPdfSeal(Buffer.concat([sealed, Buffer.from('\n')]))).toBe('changed')
  })
})

// The program comes with `npm run setup -- --tests` where that may install it.
const withPdfsig = pdfsig ? it : it.skip
withPdfsig('R-DST-3 pdfsig, which has nothing to do with us, finds the seal valid over the whole file, and a change', () => {
  const check = (bytes: Buffer): string => {
    const file = join(folder, 'checked.pdf')
    writeFileSync(file, bytes)
    return execFileSync(pdfsig ?? '', [file], { encoding: 'utf8' })
  }
  const untouched = check(sealed)
  expect(untouched).toContain('Signature is Valid')
  expect(untouched).toContain('Total document signed')
  const changed = Buffer.from(sealed)
  changed[1000] = (changed[1000] ?? 0) ^ 1
  expect(check(changed)).toContain('Digest Mismatch')
})
