import { readQr } from '../../../../test/read-qr'
import { drawQr } from './draw-qr'

const text = 'AEBAGBAFAYDQQCIKBMGA2DQPCAIREEYUCULBOGAZDINRYHI6D4QCCIRDEQSSMJZIFEVCWLBNFYXTA'

it('R-FAIR-3 draws what a scanner reads', () => expect(readQr(drawQr(text))).toBe(text))

it('R-FAIR-3 leaves a quiet zone of more than the four squares that the standard asks for', () => {
  const runs = [...decodeURIComponent(drawQr(text)).matchAll(/M(\d+) (\d+)h/g)]
  expect(Math.min(...runs.flatMap(([, x, y]) => [Number(x), Number(y)]))).toBeGreaterThan(4)
})

it('R-FAIR-3 is light enough to be sent to a phone’s screen every 30 seconds', () => expect(drawQr(text).length).toBeLessThan(32 * 1024))
