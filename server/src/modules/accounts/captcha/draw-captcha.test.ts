import { drawCaptcha } from './draw-captcha'

const piecesOf = (svg: string): string[] => (/ d="([^"]+)"/.exec(svg)?.[1] ?? '').split(/(?=M)/)
const endsOf = (piece: string): string[] => {
  const numbers = piece.match(/-?[\d.]+/g) ?? []
  return [numbers.slice(0, 2).join(' '), numbers.slice(-2).join(' ')]
}
const drawings = Array.from({ length: 20 }, () => piecesOf(drawCaptcha('AE7K')))

it('R-ACC-5 a captcha is never cut into pieces twice alike, so that their number names no letter', () => {
  expect(new Set(drawings.map((pieces) => pieces.length)).size).toBeGreaterThan(4)
})

it('R-ACC-5 its pieces do not meet in equal numbers, by which strokes could be put together again', () => {
  for (const pieces of drawings) {
    const ends = pieces.flatMap(endsOf)
    expect(ends.length - new Set(ends).size).toBeLessThanOrEqual(2)
  }
})

it('R-ACC-5 it stays small', () => expect(Math.max(...drawings.map((pieces) => pieces.join('').length))).toBeLessThan(6000))
