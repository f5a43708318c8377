import { FontCoverage } from './font-coverage'
import { findFonts } from './find-fonts'
import { readFontCoverage } from './read-font-coverage'

// White space, controls, joiners and variation selectors have no shape of their own.
const shapeless = /[\p{Z}\p{Cc}\p{Cf}\uFE00-\uFE0F]/u
let known: FontCoverage | undefined

function coverage(): FontCoverage {
  if (known) return known
  const fresh = new FontCoverage()
  for (const file of findFonts().files) readFontCoverage(file, fresh)
  known = fresh
  return fresh
}

/** The distinct characters of `text` that none of the fonts can draw, in order of appearance; empty when all is well. */
export function findMissingGlyphs(text: string): string[] {
  const fonts = coverage()
  const missing = new Set<string>()
  for (const character of text) {
    const point = character.codePointAt(0)
    if (point !== undefined && !fonts.has(point) && !shapeless.test(character)) missing.add(character)
  }
  return [...missing]
}
