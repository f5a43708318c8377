import jsQR from 'jsqr'

/** Pixels a square. */
const scale = 6

/** What a scanner reads from a drawn code (modules/tickets/parts/draw-qr): the picture is painted, then decoded. */
export function readQr(picture: string): string | undefined {
  const svg = decodeURIComponent(picture)
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x = '', y = '', width = ''] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) pixels.fill(0, (row * side + Number(x) * scale) * 4, (row * side + (Number(x) + Number(width)) * scale) * 4)
  }
  for (let alpha = 3; alpha < pixels.length; alpha += 4) pixels[alpha] = 255
  return jsQR(pixels, side, side)?.data
}
