import jsQR from 'jsqr'
import sharp from 'sharp'
import { drawQr } from './draw-qr'

describe('drawQr', () => {
  it('R-DST-4 draws what a reader reads back', async () => {
    const url = 'https://example.edu.cn/v/HLJ-2025-10213-000311'
    const { data, info } = await sharp(drawQr(url)).resize(330).extend({ top: 40, bottom: 40, left: 40, right: 40, background: 'white' }).flatten({ background: 'white' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(url)
  })
})
