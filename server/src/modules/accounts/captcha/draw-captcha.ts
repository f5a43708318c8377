import { random } from '../../../random'
import { captchaGlyphs } from './captcha-glyphs'

interface Point { x: number; y: number }
type Piece = readonly [Point, Point]
const width = 132
const height = 44
const decoys = 4

/** A number from -reach to reach. */
const jitter = (reach: number): number => (random.below(2001) / 1000 - 1) * reach
const shake = ({ x, y }: Point, reach: number): Point => ({ x: x + jitter(reach), y: y + jitter(reach) })
const between = (from: Point, to: Point, part: number): Point => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part })

/** A straight line cut into one to three pieces at places of chance; neighbours overlap a little and share no point. */
function cut(from: Point, to: Point): Piece[] {
  const cuts = Array.from({ length: random.below(3) }, () => 0.25 + random.below(500) / 1000).sort((a, b) => a - b)
  const stops = [0, ...cuts, 1]
  return stops.slice(1).map((stop, index) => [between(from, to, (stops[index] ?? 0) - 0.04), between(from, to, stop + 0.04)] as const)
}

/** One piece, slightly bent, its ends shaken, drawn from either end. */
function drawPiece([one, other]: Piece): string {
  const [from, to] = (random.below(2) === 0 ? [one, other] : [other, one]).map((point) => shake(point, 0.5))
  if (!from || !to) return ''
  const bend = shake(between(from, to, 0.5), 1.3)
  return `M${show(from)}Q${show(bend)} ${show(to)}`
}
const show = ({ x, y }: Point): string => `${x.toFixed(2)} ${y.toFixed(2)}`

/** The pieces of one letter: turned, leant, stretched each way, and every corner moved. */
function cutLetter(letter: string, at: number): Piece[] {
  const turn = jitter(0.3)
  const [sin, cos, lean] = [Math.sin(turn), Math.cos(turn), jitter(0.25)]
  const [wide, high] = [4.5 + jitter(0.8), 4.3 + jitter(0.5)]
  const centre = { x: 20 + at * 30 + jitter(3), y: height / 2 + jitter(3.5) }
  const place = (point: string): Point => {
    const y = (Number(point[1]) - 3) * high
    const x = (Number(point[0]) - 2) * wide + y * lean
    return shake({ x: centre.x + x * cos - y * sin, y: centre.y + x * sin + y * cos }, 0.9)
  }
  return (captchaGlyphs[letter] ?? '').split('|').flatMap((stroke) => {
    const points = stroke.split(' ').map(place)
    return points.slice(1).flatMap((to, index) => cut(points[index] ?? to, to))
  })
}

/** Strokes that belong to no letter, cut as those that do; short, so that people still see the letters. */
function cutDecoy(): Piece[] {
  const from = { x: random.below(width), y: random.below(height) }
  const [turn, length] = [jitter(Math.PI), 5 + random.below(6)]
  return cut(from, { x: from.x + Math.cos(turn) * length, y: from.y + Math.sin(turn) * length })
}

function shuffle(pieces: Piece[]): Piece[] {
  return pieces.map((piece) => ({ piece, rank: random.below(1_000_000) })).sort((a, b) => a.rank - b.rank).map(({ piece }) => piece)
}

/**
 * The text as an SVG whose pieces are in no order, among strokes that belong to no letter. It slows a program down and stops none that is
 * written for it, as the letters are public: what protects an account are the limits of attempt-limits.ts, which count without it.
 */
export function drawCaptcha(text: string): string {
  const pieces = [...[...text].flatMap(cutLetter), ...Array.from({ length: decoys + random.below(3) }, cutDecoy).flat()]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="图片验证码">`
    + `<rect width="${width}" height="${height}" rx="6" fill="#f2f5f9"/><path d="${shuffle(pieces).map(drawPiece).join('')}" fill="none" stroke="#27405e" stroke-width="2.2" stroke-linecap="round"/></svg>`
}
