import { neutraliseFormula } from './neutralise-formula'

// What a cell holds at most; a longer text makes Excel call the file damaged.
const longest = 32_767
// One look decides for nearly all texts that nothing is to be done.
const special = /[&<>\p{Cc}\p{Cs}\ufffe\uffff]|_x[\da-f]{4}_/iu
const forbidden = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A text as content of a cell's <t>: never a formula, nothing that XML 1.0 forbids, at most 32,767 characters. */
export function streamCellText(text: string): string {
  // Cleaned first: a control character before the = would otherwise hide it.
  const clean = special.test(text) ? text.replace(/\r\n?/g, '\n').replace(forbidden, '') : text
  const safe = neutraliseFormula(clean.length > longest ? clean.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '') : clean)
  if (!special.test(safe)) return safe
  // _x003D_ is how xlsx writes a character by its number; our text means these seven characters.
  return safe.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
