import { AppError } from '../errors'

const farthest = { row: 50_000, column: 128 }
// Prefixes count, as the parser drops them; only the declaration xmlns:r is none.
const attributes = /(?<![\w.-])(?<!\sxmlns:)(r|ref)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * No cell lies far outside a roster: a parser would allocate for all before it. An address must be written plainly, as
 * the parser also takes entities (`A&#49;0`), exponents (`A1e9`) and other letters.
 * @param content any XML file that the parser may take for a sheet
 * @throws AppError roster_file_invalid, roster_too_long
 */
export function checkExtent(content: Buffer): void {
  for (const [, name, double, single] of content.toString('latin1').matchAll(attributes)) {
    const value = double ?? single ?? ''
    const address = /^([A-Z]{0,3})(\d{1,10})$/.exec(value)
    if (name === 'r' ? !address : value.includes('&')) throw new AppError('roster_file_invalid', { problems: ['单元格位置无法识别'] })
    if (name === 'r' && address) checkAddress(address[1] ?? '', Number(address[2]))
  }
}

function checkAddress(letters: string, row: number): void {
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  if (row > farthest.row || column > farthest.column) throw new AppError('roster_too_long')
}
