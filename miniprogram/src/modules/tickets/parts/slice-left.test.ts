import { sliceLeft } from './slice-left'

const at = Date.parse('2026-11-28T01:00:00.000Z')

it('R-FAIR-3 a code begins with all of its 30 seconds', () => expect(sliceLeft(at)).toEqual({ slice: at / 30_000, seconds: 30, share: 1 }))

it('R-FAIR-3 the same code lasts until the next slice begins', () => expect([sliceLeft(at + 29_999).slice, sliceLeft(at + 30_000).slice]).toEqual([at / 30_000, at / 30_000 + 1]))

it('R-FAIR-3 counts whole seconds down to one, never to none', () => expect([sliceLeft(at + 12_000).seconds, sliceLeft(at + 29_999).seconds]).toEqual([18, 1]))
