import jsQR from 'jsqr'
import { inflateSync } from 'node:zlib'
import { drawQr } from './draw-qr'

/** The grey pixels of such a PNG as RGBA: one IDAT, filter 0. */
function readPixels(png: Buffer): { data: Uint8ClampedArray; side: number } {
  const side = png.readUInt32BE(16)
  const at = png.indexOf('IDAT')
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y++) for (let x = 0; x < side; x++) data.fill(rows[y * (side + 1) + 1 + x] ?? 0, (y * side + x) * 4, (y * side + x) * 4 + 3)
  return { data, side }
}

describe('drawQr', () => {
  it('draws what a reader reads back', () => {
    const { data, side } = readPixels(drawQr('http://weixin.qq.com/q/02abc', 200))
    expect(jsQR(data, side, side)?.data).toBe('http://weixin.qq.com/q/02abc')
  })
})
