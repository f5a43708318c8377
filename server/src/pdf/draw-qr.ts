import { create } from 'qrcode'

/** A QR code without margin, as the SVG that templates place. */
export function drawQr(text: string): Buffer {
  // Any of the eight masks is valid; trying them all takes longer than the rest.
  const { modules: { data, size } } = create(text, { errorCorrectionLevel: 'M', maskPattern: 2 })
  let path = ''
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const from = x
      while (x < size && data[y * size + x]) x++
      if (x > from) path += `M${from} ${y}h${x - from}v1h${from - x}z`
    }
  }
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`)
}
