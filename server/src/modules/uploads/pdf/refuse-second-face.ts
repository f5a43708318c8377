import { PdfRefusal } from './pdf-refusal'

// What else a reader could take the same bytes for. Long enough not to occur by chance in packed data.
const page = /<(?:!doctype\s+html|html|script|iframe)[\s>]|<\?php/i
const archives = ['PK\x05\x06\0\0\0\0', 'Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c']
// A zip is read from its end: there even its shorter mark counts.
const zipTail = 22 + 65_535

/**
 * The file is a PDF from its first byte to its last, and nothing else.
 * @throws PdfRefusal file_damaged (it breaks off), file_unsafe (more behind it, or something else as well)
 */
export function refuseSecondFace(bytes: Buffer): void {
  const text = bytes.toString('latin1')
  if (!text.startsWith('%PDF-')) throw new PdfRefusal('file_damaged', 'no header')
  const last = text.lastIndexOf('%%EOF')
  if (last === -1) throw new PdfRefusal('file_damaged', 'it breaks off')
  if (/[^\0\t\n\f\r ]/.test(text.slice(last + 5))) throw new PdfRefusal('file_unsafe', 'something behind the end')
  if (page.test(text)) throw new PdfRefusal('file_unsafe', 'a page')
  if (archives.some((mark) => text.includes(mark)) || text.slice(-zipTail).includes('PK\x05\x06')) throw new PdfRefusal('file_unsafe', 'an archive')
}
