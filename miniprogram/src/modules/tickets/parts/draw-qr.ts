import { create } from 'qrcode/lib/core/qrcode'
import { svgImage } from '@/platform/svg-image'

/** Squares of white around the code. The standard asks for four; scanners in poor light are grateful for more. */
const quietSquares = 5

/** A text as the address of a picture of its QR code: black on white, the quiet zone in it. */
export function drawQr(text: string): string {
  const { modules: { size, data } } = create(text, { errorCorrectionLevel: 'M' })
  const runs: string[] = []
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!data[y * size + x]) continue
      const from = x
      while (x + 1 < size && data[y * size + x + 1]) x++
      runs.push(`M${from + quietSquares} ${y + quietSquares}h${x - from + 1}v1H${from + quietSquares}z`)
    }
  }
  const side = size + 2 * quietSquares
  return svgImage(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><rect width="${side}" height="${side}" fill="#fff"/><path d="${runs.join('')}"/></svg>`)
}
