import { deflateSync } from 'node:zlib'
import { pdfOf, type PdfSpec } from '../testing/pdf-of'
import { inspectPdf } from './inspect-pdf'
import { refuseActivePage } from './refuse-active-page'
import { refuseSecondFace } from './refuse-second-face'
import { walkObjects } from './walk-objects'

/** Our own reader, in this process; what the whole inspection adds is tested below it. */
function looksOf(pdf: Buffer): string {
  try {
    refuseSecondFace(pdf)
    walkObjects(pdf)
    return 'fine'
  } catch (error) {
    return error instanceof Error ? error.message : 'thrown'
  }
}
const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'
const unsafe: [string, PdfSpec][] = [
  ['a script', { objects: [script] }],
  ['a script in an object stream', { objects: [script], packed: true, catalog: '/Names 10 0 R' }],
  ['a script under another spelling', { objects: ['<< /S /J#61vaScript /#4aS (x) >>'] }],
  ['a script under another spelling in an object stream', { objects: ['<< /S /J#61vaScript >>'], packed: true }],
  ['a script behind other objects of a stream', { objects: ['<< /A 1 >>', '[1 2 3]', '12', script], packed: true }],
  ['an action on opening', { catalog: '/OpenAction 10 0 R', objects: ['<< /S /URI /URI (http://example.org) >>'] }],
  ['an action on opening, spelt otherwise', { catalog: '/Open#41ction 10 0 R' }],
  ['additional actions', { catalog: '/AA << /WC 10 0 R >>' }],
  ['a start of a program', { objects: ['<< /S /Launch /F (calc.exe) >>'] }],
  ['sending a form', { objects: ['<< /S /SubmitForm /F (http://example.org) >>'] }],
  ['reading a form', { objects: ['<< /S /ImportData /F (x) >>'] }],
  ['an embedded file', { catalog: '/Names << /EmbeddedFiles << /Names [(a) 10 0 R] >> >>', objects: ['<< /Type /Filespec /F (a) /EF << /F 11 0 R >> >>', '<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream'] }],
  ['an embedded file in an object stream', { objects: ['<< /Type /Filespec /EF << /F 11 0 R >> >>'], packed: true }],
  ['rich media', { objects: ['<< /Subtype /RichMedia >>'] }],
  ['an XFA form', { catalog: '/AcroForm << /XFA 10 0 R >>' }],
  ['encryption', { trailer: '/Encrypt 10 0 R', objects: ['<< /Filter /Standard /V 1 /R 2 /O (x) /U (y) /P -4 >>'] }],
  ['encryption in a table stream', { trailer: '/Encrypt 10 0 R', packed: true, objects: ['<< /Filter /Standard >>'] }],
  ['an object stream packed twice', { objects: ['<< >>'], packed: true, stream: '/Filter /ASCIIHexDecode' }],
  ['an object stream with a predictor', { objects: ['<< >>'], packed: true, stream: '/DecodeParms << /Predictor 12 >>' }],
]

describe('a PDF with', () => {
  it.each(unsafe)('R-OTH-1 %s is refused', (_what, spec) => {
    expect(looksOf(pdfOf(spec))).toMatch(/^file_unsafe/)
  })
  it('R-OTH-1 a script in an object that was replaced later is refused: the table may still point to it', () => {
    const text = pdfOf({ objects: [script] }).toString('latin1')
    expect(looksOf(Buffer.from(text.replace('startxref', '10 0 obj\n<< >>\nendobj\nstartxref'), 'latin1'))).toMatch(/^file_unsafe/)
  })
  it('R-OTH-1 a script in an object inside a stream or a comment is refused', () => {
    const hidden = (body: string) => looksOf(pdfOf({ objects: [body] }))
    expect(hidden(`<< /Length 90 >>\nstream\n11 0 obj ${script} endobj\nendstream`)).toMatch(/^file_unsafe/)
    expect(hidden(`<< >>\n% 11 0 obj ${script} endobj\n`)).toMatch(/^file_unsafe/)
    expect(hidden(`<< >> endobj 11%\n0%\nobj ${script}`)).toMatch(/^file_unsafe/)
  })
  it('R-OTH-1 objects in a stream that does not say it has any is refused all the same', () => {
    const data = deflateSync(Buffer.from(`11 0 ${script}`)).toString('latin1')
    expect(looksOf(pdfOf({ objects: [`<< /N 1 /First 5 /Filter /FlateDecode /Length ${data.length} >>\nstream\n${data}\nendstream`] }))).toMatch(/^file_unsafe/)
  })
  it('R-OTH-1 an object stream that unpacks to very much is refused', () => {
    const data = deflateSync(Buffer.alloc(40 * 1024 * 1024, ' ')).toString('latin1')
    expect(looksOf(pdfOf({ objects: [`<< /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /Length ${data.length} >>\nstream\n${data}\nendstream`] }))).toMatch(/^file_damaged/)
  })
  it.each(['10 +0 obj', '10 -0 obj', '10 0. obj', '10 0.0 obj', '10 .0 obj', '+10 0 obj', '10. 0 obj', '10+0 obj', '10 0e0 obj', '10 - obj', '10 0%x\nobj', '10%x\n0 obj', '10 0\x80obj', '10\xff0 obj', '00000000010 0 obj', '10 0 obj1'])(
    'R-OTH-1 a script behind the head %j is refused, as some reader takes that for an object', (head) => {
      const text = pdfOf({ objects: [script] }).toString('latin1').replace('10 0 obj', head)
      expect(looksOf(Buffer.from(text, 'latin1'))).toMatch(/^file_unsafe/)
    })
  it.each(['trailer%x\n<<', 'trailer %x\n<<', 'trailer\x80<<'])('R-OTH-1 a script behind %j is refused', (found) => {
    const text = pdfOf({ trailer: `/Info ${script}` }).toString('latin1').replace('trailer\n<<', found)
    expect(looksOf(Buffer.from(text, 'latin1'))).toMatch(/^file_unsafe/)
  })
  it('R-OTH-1 a name that ends earlier to some reader is refused', () => {
    expect(looksOf(pdfOf({ objects: ['<< /JS\x80(x) >>'] }))).toMatch(/^file_unsafe/)
  })
  it.each<[string, object]>([
    ['a script of the page', { getJSActions: async () => ({ PageOpen: ['x'] }) }],
    ['a script of an annotation', { getAnnotations: async () => [{ actions: { Action: ['x'] } }] }],
    ['a file', { getAnnotations: async () => [{ attachment: {} }] }],
    ['an address of another kind', { getAnnotations: async () => [{ unsafeUrl: 'file:///C:/x.exe' }] }],
  ])('R-OTH-1 %s that pdf.js finds is refused', async (_what, found) => {
    await expect(refuseActivePage({ getJSActions: async () => null, getAnnotations: async () => [{ url: 'https://example.org/', unsafeUrl: 'https://example.org' }], ...found })).rejects.toMatchObject({ id: 'file_unsafe' })
  })
  it.each<[string, PdfSpec]>([
    ['words that only look so in a text', { objects: ['(a \\( /JavaScript /OpenAction)', '<2F4A53>'] }],
    ['a view to begin with', { catalog: '/OpenAction [100 0 R /FitH null]' }],
    ['a link', { objects: ['<< /Subtype /Link /A << /S /URI /URI (https://example.edu.cn) >> >>'] }],
    ['object streams', { objects: ['<< /Title (x) >>', '5', '[1 0 R]'], packed: true }],
  ])('R-OTH-1 %s is taken', (_what, spec) => {
    expect(looksOf(pdfOf(spec))).toBe('fine')
  })
})

describe('a PDF that is', () => {
  const plain = pdfOf()
  it.each<[string, string, Buffer]>([
    ['a ZIP too', 'file_unsafe', Buffer.concat([plain, Buffer.from('PK\x05\x06\0\0\0\0', 'latin1')])],
    ['a ZIP inside a comment', 'file_unsafe', Buffer.from(plain.toString('latin1').replace('xref', '%PK\x05\x06\0\0\0\0\nxref'), 'latin1')],
    ['HTML too', 'file_unsafe', Buffer.from(plain.toString('latin1').replace('%PDF-1.7\n', '%PDF-1.7\n%<script >alert(1)</script>\n'), 'latin1')],
    ['followed by something', 'file_unsafe', Buffer.concat([plain, Buffer.from('x')])],
    ['preceded by something', 'file_damaged', Buffer.concat([Buffer.from(' '), plain])],
    ['cut off', 'file_damaged', plain.subarray(0, plain.length - 10)],
    ['written wrongly', 'file_damaged', pdfOf({ objects: ['<< /A [1 2 >>'] })],
  ])('R-OTH-1 %s is refused', (_what, id, pdf) => {
    expect(looksOf(pdf)).toMatch(new RegExp(`^${id}`))
  })
})

describe('a file made to take long', () => {
  const size = 2 * 1024 * 1024
  const tail = '\n%%EOF\n'
  const of = (body: string): Buffer => Buffer.from(`%PDF-1.7\n${body}${tail}`, 'latin1')
  it.each<[string, Buffer]>([
    ['objects within each other', of(`${'1 0 obj['.repeat(size / 128)}${']'.repeat(size / 128)}`)],
    ['texts within each other', of('1 0 obj('.repeat(size / 16) + ')'.repeat(size / 16))],
    ['comments within each other', of('1 0 obj 1%'.repeat(size / 10))],
    ['objects of a stream that are all the same one', pdfOf({ objects: [`<< /N 1 /First ${size / 16} /Filter /FlateDecode >>\nstream\n${deflateSync(`${'1 0 '.repeat(size / 64)}[${'1 '.repeat(size / 32)}]`).toString('latin1')}\nendstream`] })],
    ['many streams that unpack to much', pdfOf({ objects: Array.from({ length: 4 }, () => `<< /Type /XRef /Filter /FlateDecode >>\nstream\n${deflateSync(Buffer.alloc(20 * 1024 * 1024)).toString('latin1')}\nendstream`) })],
  ])('R-OTH-1 with %s is refused after so many steps', (_what, pdf) => {
    expect(looksOf(pdf)).toMatch(/^file_damaged: it takes too many steps/)
  })
  it.each<[string, string]>([['digits', '1'], ['numbers', '1 '], ['spaces', ' '], ['heads without an end', '1%'], ['trailers', 'trailer ('], ['open texts of a page', '<!doctype ']])('R-OTH-1 with %s only is looked at once', (_what, part) => {
    expect(looksOf(of(part.repeat(size / part.length)))).toBe('fine')
  })
  it('R-OTH-1 is refused for what it is, not for the time it took', async () => {
    await expect(inspectPdf(of('1'.repeat(size)))).rejects.toMatchObject({ id: 'file_damaged', cause: { message: expect.not.stringContaining('SIGKILL') } })
  })
})

describe('the process that inspects', () => {
  it('R-OTH-1 counts the pages, plain or packed', async () => {
    expect(await Promise.all([inspectPdf(pdfOf({ pages: 20 })), inspectPdf(pdfOf({ pages: 2, packed: true, objects: ['<< >>'] }))])).toEqual([{ pages: 20 }, { pages: 2 }])
  })
  it('R-OTH-1 refuses what is unsafe, too long or opens nowhere', async () => {
    await expect(inspectPdf(pdfOf({ objects: [script], packed: true }))).rejects.toMatchObject({ id: 'file_unsafe' })
    await expect(inspectPdf(pdfOf({ pages: 21 }))).rejects.toMatchObject({ id: 'pdf_too_long' })
    await expect(inspectPdf(Buffer.from('%PDF-1.7\nnothing\n%%EOF'))).rejects.toMatchObject({ id: 'file_damaged' })
  })
  it('R-OTH-1 may grow or take too long: the file is refused, the server lives', async () => {
    await expect(inspectPdf(pdfOf(), { memoryMegabytes: 20 })).rejects.toMatchObject({ id: 'file_damaged', cause: { message: expect.stringContaining('SIGKILL') } })
    await expect(inspectPdf(pdfOf(), { milliseconds: 20 })).rejects.toMatchObject({ id: 'file_damaged' })
  })
})
