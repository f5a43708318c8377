import { openPdf, type OpenPdf } from './open-pdf'

/** A PDF with an empty signature: its hexadecimal digits go to `hexAt`, and all but `<`, them and `>` is to be signed. */
export interface PreparedPdf { bytes: Buffer; hexAt: number; hexLength: number }

/**
 * Adds an invisible signature field as an incremental update: the bytes of `pdf` stay as they are at the front.
 * `cmsLength` is the size of the signature to come, in bytes.
 * @throws Error for a PDF that our compiler did not make, or that is sealed already: it ends with a partial cross-reference table
 */
export function appendSignature(pdf: Buffer, { at, reason, cmsLength }: { at: Date; reason: string; cmsLength: number }): PreparedPdf {
  const open = openPdf(pdf)
  const page = firstPage(open)
  const [signature, field] = [open.size, open.size + 1]
  const catalog = open.dictionary(open.root)

  const parts: string[] = ['\n']
  const offsets = new Map<number, number>()
  let length = pdf.length + 1
  const write = (text: string): void => { parts.push(text); length += text.length }
  const object = (number: number, body: string): void => {
    offsets.set(number, length)
    write(`${number} 0 obj\n${body}\nendobj\n`)
  }
  object(open.root, withEntry(catalog, `/AcroForm<</Fields[${field} 0 R]/SigFlags 3>>`))
  object(page, withAnnotation(open.dictionary(page), field))
  // Flags: printed and locked. No size, so nothing to draw.
  object(field, `<</Type/Annot/Subtype/Widget/FT/Sig/T(seal)/Rect[0 0 0 0]/F 132/P ${page} 0 R/V ${signature} 0 R>>`)

  const hexLength = cmsLength * 2
  const front = `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/M(${pdfDate(at)})/Reason ${textString(reason)}/ByteRange[0 `
  offsets.set(signature, length)
  write(`${signature} 0 obj\n${front}`)
  const after = ((): string => {
    const xrefAt = length + RANGE + '/Contents<>>>\nendobj\n'.length + hexLength
    return `>>>\nendobj\n${crossReference(offsets)}trailer\n<</Size ${open.size + 2}/Root ${open.root} 0 R${open.info}${open.id}/Prev ${open.xrefAt}>>\nstartxref\n${xrefAt}\n%%EOF\n`
  })()
  const hexAt = length + RANGE + '/Contents<'.length
  write(`${`${hexAt - 1} ${hexAt + hexLength + 1} ${after.length - 1}]`.padEnd(RANGE)}/Contents<`)
  return { bytes: Buffer.concat([pdf, Buffer.from(parts.join(''), 'latin1'), Buffer.alloc(hexLength, '0'), Buffer.from(after, 'latin1')]), hexAt, hexLength }
}

// Room for three numbers of up to ten digits.
const RANGE = 33

function firstPage(open: OpenPdf): number {
  const reference = (text: string, key: RegExp): number => Number(key.exec(text)?.[1] ?? NaN)
  let number = reference(open.dictionary(open.root), /\/Pages (\d+) 0 R/u)
  for (let text = open.dictionary(number); /\/Type\s*\/Pages\b/u.test(text); text = open.dictionary(number)) number = reference(text, /\/Kids\s*\[\s*(\d+) 0 R/u)
  return number
}

const withEntry = (dictionary: string, entry: string): string => `${dictionary.slice(0, -2)}${entry}>>`

function withAnnotation(page: string, field: number): string {
  const list = /\/Annots\s*\[([^\]]*)\]/u
  if (list.test(page)) return page.replace(list, (_all, before: string) => `/Annots[${before} ${field} 0 R]`)
  if (page.includes('/Annots')) throw new Error('this PDF cannot be sealed: its page keeps the annotations elsewhere')
  return withEntry(page, `/Annots[${field} 0 R]`)
}

function crossReference(offsets: ReadonlyMap<number, number>): string {
  const rows = [...offsets].sort(([a], [b]) => a - b).map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`)
  return `xref\n${rows.join('')}`
}

const pdfDate = (at: Date): string => `D:${at.toISOString().replace(/[-:T]/gu, '').slice(0, 14)}Z`
// PDF's text outside ASCII is UTF-16, big-endian, with a mark before it.
const textString = (text: string): string => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
