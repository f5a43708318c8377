import { deflateSync } from 'node:zlib'

export interface PdfSpec {
  /** Beyond the pages: bodies of objects 10, 11, … */
  objects?: string[]
  /** Added to the catalogue, e.g. '/OpenAction 10 0 R'. */
  catalog?: string
  /** Added to the trailer. */
  trailer?: string
  pages?: number
  /** Objects 10, 11, … lie deflated in an object stream, and the table is a stream too; `stream`: added to the object stream's dictionary. */
  packed?: boolean
  stream?: string
}

/** A small PDF that readers open, made by hand so that tests can put anything into it. */
export function pdfOf({ objects = [], catalog = '', trailer = '', pages = 1, packed = false, stream = '' }: PdfSpec = {}): Buffer {
  const kids = Array.from({ length: pages }, (_, n) => 100 + n)
  const bodies = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`], [2, `<< /Type /Pages /Count ${pages} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`],
    ...kids.map((kid) => [kid, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'] as const),
  ])
  if (packed) bodies.set(5, objectStream(objects, stream))
  else objects.forEach((body, n) => bodies.set(10 + n, body))
  let text = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'
  const offsets = new Map<number, number>()
  for (const [number, body] of bodies) {
    offsets.set(number, text.length)
    text += `${number} 0 obj\n${body}\nendobj\n`
  }
  const start = text.length
  const size = 100 + pages + 1
  const tail = `/Size ${size} /Root 1 0 R ${trailer}`
  text += packed ? tableStream({ offsets, start, size, tail, inStream: objects.length }) : table(offsets, tail)
  return Buffer.from(`${text}startxref\n${start}\n%%EOF\n`, 'latin1')
}

const deflated = (content: Buffer): string => deflateSync(content).toString('latin1')

function objectStream(objects: string[], dictionary: string): string {
  let at = 0
  const pairs = objects.map((body, n) => { const pair = `${10 + n} ${at}`; at += body.length + 1; return pair })
  const head = `${pairs.join(' ')} `
  const data = deflated(Buffer.from(head + objects.join(' '), 'latin1'))
  return `<< /Type /ObjStm /N ${objects.length} /First ${head.length} /Filter /FlateDecode ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`
}

function table(offsets: Map<number, number>, tail: string): string {
  const lines = [...offsets].map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`)
  return `xref\n0 1\n0000000000 65535 f \n${lines.join('')}trailer\n<< ${tail} >>\n`
}

function tableStream({ offsets, start, size, tail, inStream }: { offsets: Map<number, number>; start: number; size: number; tail: string; inStream: number }): string {
  const entries = Buffer.alloc(size * 7)
  const put = (number: number, kind: number, second: number, third: number): void => {
    entries.writeUInt8(kind, number * 7)
    entries.writeUInt32BE(second, number * 7 + 1)
    entries.writeUInt16BE(third, number * 7 + 5)
  }
  for (const [number, offset] of offsets) put(number, 1, offset, 0)
  for (let n = 0; n < inStream; n++) put(10 + n, 2, 5, n)
  put(6, 1, start, 0)
  const data = deflated(entries)
  return `6 0 obj\n<< /Type /XRef /W [1 4 2] ${tail} /Filter /FlateDecode /Length ${data.length} >>\nstream\n${data}\nendstream\nendobj\n`
}
