/** A PDF as far as an incremental update has to know it. */
export interface OpenPdf {
  /** How many object numbers it uses. */
  size: number
  /** Where its cross-reference table begins. */
  xrefAt: number
  /** Number of the catalog object. */
  root: number
  /** The entries of the trailer that an update repeats. */
  info: string
  id: string
  /** The text of an object, from `<<` to `>>`. @throws Error when there is none */
  dictionary(number: number): string
}

const ENTRY = 20

/**
 * Reads the end of a PDF that our compiler made: one cross-reference table, no streams of objects.
 * @throws Error for any other PDF
 */
export function openPdf(bytes: Buffer): OpenPdf {
  const unusable = (why: string) => new Error(`this PDF cannot be sealed: ${why}`)
  const xrefAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(bytes.toString('latin1', Math.max(0, bytes.length - 64)))?.[1] ?? NaN)
  const table = bytes.toString('latin1', Number.isNaN(xrefAt) ? bytes.length : xrefAt)
  const head = /^xref\s+0 (\d+)\s+/u.exec(table)
  const trailer = /trailer\s*<<([\s\S]*)>>\s*startxref/u.exec(table)?.[1]
  if (!head || !trailer) throw unusable('it has no plain cross-reference table')
  const size = Number(head[1])
  const root = Number(/\/Root (\d+) 0 R/u.exec(trailer)?.[1] ?? NaN)
  return {
    size, xrefAt, root, info: /\/Info \d+ 0 R/u.exec(trailer)?.[0] ?? '', id: /\/ID\s*\[[^\]]*\]/u.exec(trailer)?.[0] ?? '',
    dictionary(number) {
      const at = Number(table.slice(head[0].length + number * ENTRY).slice(0, 10))
      const end = bytes.indexOf('endobj', at)
      const text = bytes.toString('latin1', at, end)
      const body = text.slice(text.indexOf('<<'), text.lastIndexOf('>>') + 2)
      if (end < 0 || !text.startsWith(`${number} 0 obj`) || body === '') throw unusable(`object ${number} is not where it should be`)
      return body
    },
  }
}
