import { deflateSync } from 'node:zlib'
import { type UploadPurpose } from '@shared/uploads/purposes'
import { inspectFile } from '../inspect-file'
import { pictureOf } from '../testing/picture-of'
import { pngOf } from '../testing/png-of'
import { pictureLibrary } from './picture-library'

const take = (bytes: Buffer, purpose: UploadPurpose = 'stamped_copy') => inspectFile(bytes, purpose, { owner: 'x' })
const refusal = (id: string) => expect.objectContaining({ id })
const html = Buffer.from('<!doctype html><script>alert(1)</script>')

describe('what a picture is', () => {
  it.each([['HTML', html], ['a GIF', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1')], ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')], ['a ZIP', Buffer.from('PK\x03\x04')], ['a HEIC', Buffer.from('\0\0\0\x18ftypheic', 'latin1')]])('R-OFF-1 %s is refused, whatever its name', async (_what, bytes) => {
    await expect(take(bytes)).rejects.toEqual(refusal('file_type_wrong'))
  })
  it('R-OTH-1 a portrait cannot be a PDF', async () => {
    await expect(take(Buffer.from('%PDF-1.7'), 'photo')).rejects.toEqual(refusal('file_type_wrong'))
  })
  it('R-OFF-1 an empty file is damaged', async () => {
    await expect(take(Buffer.alloc(0))).rejects.toEqual(refusal('file_damaged'))
  })
  it('R-OFF-1 a portrait has its own limit of bytes', async () => {
    await expect(take(Buffer.alloc(5 * 1024 * 1024 + 1), 'photo')).rejects.toEqual(refusal('payload_too_large'))
  })
  it.each(['jpeg', 'png', 'webp'] as const)('R-OFF-1 %s is taken', async (format) => {
    expect(await take(await pictureOf({ format }))).toMatchObject({ kind: 'image', contentType: 'image/jpeg', width: 1000, height: 1400 })
  })
  it.each(['jpeg', 'png', 'webp'] as const)('R-OFF-1 %s that breaks off is damaged', async (format) => {
    const whole = await pictureOf({ format })
    await expect(take(whole.subarray(0, whole.length * 0.6))).rejects.toEqual(refusal('file_damaged'))
  })
})

describe('a bomb', () => {
  it('R-OFF-1 that claims 50000 × 50000 is refused from its header, in little memory', async () => {
    const bomb = pngOf(50_000, 50_000, deflateSync(Buffer.alloc(8_000_000)))
    const before = process.memoryUsage.rss()
    await expect(take(bomb)).rejects.toEqual(refusal('image_too_large'))
    expect(process.memoryUsage.rss() - before).toBeLessThan(64 * 1024 * 1024)
  })
  it('R-OFF-1 just above the limit is refused, just below it is decoded', async () => {
    await expect(take(pngOf(8_000, 5_001, Buffer.alloc(0)))).rejects.toEqual(refusal('image_too_large'))
    await expect(take(pngOf(8_000, 5_000, Buffer.alloc(0)))).rejects.toEqual(refusal('file_damaged'))
  })
  it('R-OFF-1 too small to be read is refused', async () => {
    await expect(take(await pictureOf({ width: 899 }))).rejects.toEqual(refusal('image_too_small'))
    await expect(take(await pictureOf({ width: 294, height: 413 }), 'photo')).rejects.toEqual(refusal('image_too_small'))
  })
})

describe('what is kept of a picture', () => {
  it('R-OFF-1 is upright, and nothing of EXIF', async () => {
    const sent = await pictureOf({ width: 1000, height: 1400, orientation: 6 })
    expect(sent.includes('secret-place')).toBe(true)
    const { content, width, height } = await take(sent)
    expect([width, height]).toEqual([1400, 1000])
    const kept = await pictureLibrary(content).metadata()
    expect([content.includes('secret-place'), content.includes('Exif'), kept.orientation, kept.exif]).toEqual([false, false, undefined, undefined])
  })
  it('R-OFF-1 is at most 2400 on its longer side, a portrait 1200', async () => {
    const large = await pictureOf({ width: 2000, height: 3000 })
    expect(await take(large)).toMatchObject({ width: 1600, height: 2400 })
    expect(await take(large, 'photo')).toMatchObject({ width: 800, height: 1200 })
  })
  it.each([['HTML', html], ['a ZIP', Buffer.from('PK\x05\x06\0\0\0\0')], ['a PDF', Buffer.from('%PDF-1.7\n%%EOF')]])('R-OFF-1 is the picture alone when %s hangs behind it', async (_what, other) => {
    const { content } = await take(Buffer.concat([await pictureOf(), other]))
    expect([content.includes(other), content.subarray(-2).toString('hex')]).toEqual([false, 'ffd9'])
  })
  it('R-OFF-1 is the picture alone when HTML stands in its comment', async () => {
    const sent = await pictureOf()
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, html.length + 2]), html])
    const { content } = await take(Buffer.concat([sent.subarray(0, 2), comment, sent.subarray(2)]))
    expect(content.includes('script')).toBe(false)
  })
})

describe('what is said on the spot', () => {
  it.each([
    ['nothing of sharp print', { width: 1300 }, []], ['nothing of sharp print on a large photo', { width: 3000, height: 4000 }, []], ['that it is blurry', { width: 1300, blur: 3 }, ['blurry']],
    ['that it is dark', { width: 1300, paper: 80, ink: 10 }, ['dark']], ['that it is pale', { width: 1300, paper: 250, ink: 200 }, ['pale']], ['that it is small', { width: 1000 }, ['small']],
  ] as const)('R-OFF-1 %s', async (_what, spec, hints) => {
    expect((await take(await pictureOf(spec))).hints).toEqual(hints)
  })
})
