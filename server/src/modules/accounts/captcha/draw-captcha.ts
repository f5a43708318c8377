import { random } from '../../../random'
import { captchaGlyphs } from './captcha-glyphs'

interface Point { x: number; y: number }
const width = 132
const height = 44
const noiseLines = 4

/** A number from -reach to reach. */
const jitter = (reach: number): number => (random.below(2001) / 1000 - 1) * reach
const show = (value: number): string => value.toFixed(1)

/** One piece of a stroke, slightly bent. */
function drawPiece(from: Point, to: Point): string {
  const bend = { x: (from.x + to.x) / 2 + jitter(1.4), y: (from.y + to.y) / 2 + jitter(1.4) }
  return `M${show(from.x)} ${show(from.y)}Q${show(bend.x)} ${show(bend.y)} ${show(to.x)} ${show(to.y)}`
}

/** The pieces of one letter, turned, scaled and shaken. */
function drawLetter(letter: string, at: number): string[] {
  const turn = jitter(0.35)
  const [sin, cos, size] = [Math.sin(turn), Math.cos(turn), 4.4 + jitter(0.5)]
  const centre = { x: 20 + at * 30 + jitter(3), y: height / 2 + jitter(4) }
  const place = (point: string): Point => {
    const [x, y] = [(Number(point[0]) - 2) * size + jitter(0.6), (Number(point[1]) - 3) * size * 0.95 + jitter(0.6)]
    return { x: centre.x + x * cos - y * sin, y: centre.y + x * sin + y * cos }
  }
  return (captchaGlyphs[letter] ?? '').split('|').flatMap((stroke) => {
    const points = stroke.split(' ').map(place)
    return points.slice(1).map((to, index) => drawPiece(points[index] ?? to, to))
  })
}

function drawNoise(): string {
  const from = { x: random.below(width), y: random.below(height) }
  return drawPiece(from, { x: from.x + jitter(30), y: from.y + jitter(16) })
}

function shuffle(pieces: string[]): string[] {
  return pieces.map((piece) => ({ piece, rank: random.below(1_000_000) })).sort((a, b) => a.rank - b.rank).map(({ piece }) => piece)
}

/** The text as an SVG whose pieces are in no order, among lines that belong to no letter. */
export function drawCaptcha(text: string): string {
  const pieces = [...[...text].flatMap(drawLetter), ...Array.from({ length: noiseLines }, drawNoise)]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="图片验证码">`
    + `<rect width="${width}" height="${height}" rx="6" fill="#f2f5f9"/><path d="${shuffle(pieces).join('')}" fill="none" stroke="#27405e" stroke-width="2.2" stroke-linecap="round"/></svg>`
}
