import { type Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { buffer } from 'node:stream/consumers'
import { finished } from 'node:stream/promises'
import { promisify } from 'node:util'
import { crc32 } from 'node:zlib'
import yauzl from 'yauzl'
import { parseWorkbook } from './parse-workbook'
import { type StreamRow, streamWorkbook } from './stream-workbook'

const limit = 1 << 28
const two = [{ label: '学号' }, { label: '月薪', width: 10, number: true }]
async function* each(rows: StreamRow[]): AsyncGenerator<StreamRow> { yield* rows }
const write = (rows: AsyncIterable<StreamRow>, columns = two) => streamWorkbook({ name: '名单', columns, rows })
const fileOf = (rows: StreamRow[]) => buffer(write(each(rows)))
const readBack = async (rows: StreamRow[]) => (await parseWorkbook(await fileOf(rows), limit))[0]?.rows.slice(1)

/** Every file of a zip; yauzl refuses one whose length is not the declared, we compare the checksum as `unzip -t` does. */
async function unzip(file: Buffer): Promise<Record<string, string>> {
  const zip = await promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer)(file, { lazyEntries: true })
  const open = promisify<yauzl.Entry, Readable>(zip.openReadStream.bind(zip))
  const files: Record<string, string> = {}
  const read = async (entry: yauzl.Entry): Promise<void> => {
    const content = await buffer(await open(entry))
    if (crc32(content) !== entry.crc32) throw new Error(`${entry.fileName}: wrong checksum`)
    files[entry.fileName] = content.toString()
    zip.readEntry()
  }
  await new Promise<void>((done, fail) => {
    zip.on('entry', (entry: yauzl.Entry) => { read(entry).catch(fail) }).on('end', done).on('error', fail)
    zip.readEntry()
  })
  return files
}

describe('a streamed workbook', () => {
  it('R-DST-5 is a whole zip with a frozen bold header, widths and text format', async () => {
    const files = await unzip(await fileOf([['0012', 5000]]))
    expect(Object.keys(files).sort()).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'])
    const sheet = files['xl/worksheets/sheet1.xml']
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(sheet).toContain('<col min="1" max="1" width="16" customWidth="1" style="2"/><col min="2" max="2" width="10" customWidth="1" style="0"/>')
    expect(sheet).toContain('<c r="A1" s="1" t="inlineStr"><is><t>学号</t></is></c>')
    expect(sheet).toContain('<c r="A2" s="2" t="inlineStr"><is><t>0012</t></is></c><c r="B2"><v>5000</v></c>')
    expect(files['xl/styles.xml']).toContain('<xf numFmtId="49" fontId="0" applyNumberFormat="1"')
  })
  it.each([
    ['leading zeros', '00123'], ['signs of XML', '<b>&amp;"\'</b>]]>'], ['rare and joined characters', '㛃䶮𠮷👩‍🎓'], ['a long address', `${'黑龙江省哈尔滨市南岗区'.repeat(6)}`.slice(0, 60)],
    ['blanks at the ends', ' 南岗 '], ['two lines', '一\n二'],
  ])('R-DST-5 gives back %s', async (_what, text) => expect(await readBack([[text, 1]])).toEqual([[text, '1']]))
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\n=1', '＝1+1'])('R-DST-5 %j is text', async (text) => {
    const files = await unzip(await fileOf([[text, 1]]))
    expect(files['xl/worksheets/sheet1.xml']).toContain(`>'${text}</t>`)
    expect(files['xl/worksheets/sheet1.xml']).not.toContain('<f>')
  })
  it('R-DST-5 a control character hides no formula and is dropped', async () => expect(await readBack([['\u0000=1\u001b+1', 1]])).toEqual([["'=1+1", '1']]))
  it('R-DST-5 half a character and U+FFFF are dropped', async () => expect(await readBack([['一\ud83d二\uffff', 1]])).toEqual([['一二', '1']]))
  it('R-DST-5 a written-out character code stays as it is written', async () => {
    expect((await unzip(await fileOf([['_x003D_1', 1]])))['xl/worksheets/sheet1.xml']).toContain('<t>_x005F_x003D_1</t>')
  })
  it('R-DST-5 a text longer than a cell is cut between characters', async () => {
    const [row] = (await readBack([['👩'.repeat(20_000), 1]])) ?? []
    expect(row?.[0]).toBe('👩'.repeat(16_383))
  })
  it('R-DST-5 empty cells and rows are empty', async () => expect(await readBack([['', 1], ['', Number.NaN], ['x', '']])).toEqual([['', '1'], [], ['x', '']]))
  it('R-DST-5 of no rows has its header', async () => expect((await parseWorkbook(await fileOf([]), limit))[0]).toEqual({ name: '名单', rows: [['学号', '月薪']] }))
  it('R-DST-5 of 100,000 rows has them all', async () => {
    async function* many(): AsyncGenerator<StreamRow> { for (let n = 0; n < 100_000; n += 1) yield [`${n}`.padStart(8, '0'), n] }
    const sheet = (await unzip(await buffer(write(many()))))['xl/worksheets/sheet1.xml'] ?? ''
    expect(sheet.match(/<row /g)).toHaveLength(100_001)
    expect(sheet).toContain('<t>00099999</t></is></c><c r="B100001"><v>99999</v></c></row></sheetData></worksheet>')
  })
  it('R-DST-5 names columns beyond Z', async () => {
    const columns = Array.from({ length: 54 }, (_, n) => ({ label: `列${n}` }))
    const sheet = (await unzip(await buffer(write(each([]), columns))))['xl/worksheets/sheet1.xml'] ?? ''
    expect(sheet.match(/r="[A-Z]+1"/g)).toEqual(expect.arrayContaining(['r="Z1"', 'r="AA1"', 'r="AZ1"', 'r="BB1"']))
  })
})

describe('whoever reads a streamed workbook', () => {
  let taken = 0
  let ended = false
  async function* endless(): AsyncGenerator<StreamRow> {
    try { for (;;) { taken += 1; yield [`${taken} ${'文'.repeat(200)} ${taken * 7919}`, taken] } } finally { ended = true }
  }
  beforeEach(() => { taken = 0; ended = false })
  const turns = async (count: number) => { for (let turn = 0; turn < count; turn += 1) await setImmediate() }

  it('R-DST-5 and stops reading stops the rows; going away ends them', async () => {
    const body = write(endless())
    await new Promise<void>((first) => { body.once('data', () => { body.pause(); first() }) })
    let before = -1
    while (before !== taken) { before = taken; await turns(500) }
    expect(taken).toBeLessThan(20_000)
    body.destroy()
    while (!ended) await setImmediate()
    expect(ended).toBe(true)
  })
  it('R-DST-5 learns that the rows broke off', async () => {
    async function* broken(): AsyncGenerator<StreamRow> { yield ['1', 1]; throw new Error('database away') }
    const body = write(broken())
    body.resume()
    await expect(finished(body)).rejects.toThrow('database away')
  })
})
