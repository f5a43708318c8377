import jsQR from 'jsqr'
import { drawQr } from './draw-qr'

const scale = 6
const quiet = 4

/** The picture as a reader's camera gets it: modules of `scale` pixels in a quiet zone. No picture library: what it may read is set once for the whole process. */
function paint(svg: string): { data: Uint8ClampedArray; side: number } {
  const side = (Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) + 2 * quiet) * scale
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let row = (Number(y) + quiet) * scale; row < (Number(y) + quiet + 1) * scale; row++) {
      const from = (Number(x) + quiet) * scale
      for (let column = from; column < from + Number(width) * scale; column++) data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
    }
  }
  return { data, side }
}

describe('drawQr', () => {
  it('R-DST-4 draws what a reader reads back', () => {
    const url = 'https://example.edu.cn/v/HLJ-2025-10213-000311?v=1'
    const { data, side } = paint(drawQr(url).toString('utf8'))
    expect(jsQR(data, side, side)?.data).toBe(url)
  })
})
