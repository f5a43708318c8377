import { zipOf } from '../modules/schools/testing/zip-of'
import { parseWorkbook } from './parse-workbook'
import { readWorkbook } from './read-workbook'
import { workbookFiles, workbookOf } from './testing/workbook-of'

const limit = 1 << 24
const text = '<is><t>甲</t></is>'
const cell = (r: string) => `<row><c r="${r}" t="inlineStr">${text}</c></row>`
const problem = (said: string) => ({ id: 'roster_file_invalid', details: { problems: [said] } })

describe('a sheet', () => {
  it('R-ACC-1 is read wherever the workbook says it lies, empty rows as none', async () => {
    expect(await readWorkbook(workbookOf(cell('B2'), 'other/data.xml'), limit)).toEqual([{ name: '名单', rows: [[], ['', '甲']] }])
  })
  it.each(['A&#49;0000000', '&#88;FD1', 'A1e7', '\u4e001', 'A 1', '&amp;1'])('R-ACC-1 that addresses a cell as %s is refused', async (address) => {
    await expect(readWorkbook(workbookOf(cell(address)), limit)).rejects.toMatchObject(problem('单元格位置无法识别'))
  })
  it.each(['r = "A9"', "x:r='A&#49;0000000'", 'xmlns:x:r="A1e7"', 'axmlns:r="A1e7"'])('R-ACC-1 is looked through for %s', async (attribute) => {
    const there = parseWorkbook(workbookOf(`<row><c ${attribute} t="inlineStr">${text}</c></row>`), limit)
    await expect(there).rejects.toMatchObject({ id: 'roster_file_invalid' })
  })
  it('R-ACC-1 that gives its extent by an entity is refused', async () => {
    await expect(parseWorkbook(workbookOf('<dimension ref="A1:&#88;FD1"/>'), limit)).rejects.toMatchObject(problem('单元格位置无法识别'))
  })
  it.each(['worksheets/sheet1.xml', 'other/data.xml', '_rels/workbook.xml.rels'])('R-ACC-1 at %s with a cell far outside is refused', async (path) => {
    await expect(parseWorkbook(workbookOf(cell('A10000000'), path), limit)).rejects.toMatchObject({ id: 'roster_too_long' })
  })
  it('R-ACC-1 is not looked for among drawings and themes', async () => {
    await expect(parseWorkbook(workbookOf(cell('A10000000'), 'theme/theme1.xml'), limit)).rejects.toMatchObject(problem('不是 xlsx 文件，或已损坏'))
    const files = { ...workbookFiles(cell('A1')), 'xl/theme/theme1.xml': Buffer.from('<a:fillToRect l="0" r="150000"/>') }
    expect(await parseWorkbook(zipOf(files), limit)).toHaveLength(1)
  })
})

describe('the process that parses', () => {
  // Fifty thousand rows of 128 cells: allowed, and more than this little memory holds.
  const large = workbookOf(Array.from({ length: 50_000 }, (_, n) => `<row r="${n + 1}"><c r="DX${n + 1}" t="inlineStr">${text}</c></row>`).join(''))
  it('R-ACC-1 may run out of memory: the file is refused, the server lives', async () => {
    await expect(readWorkbook(large, limit, { heapMegabytes: 48, milliseconds: 60_000 })).rejects.toMatchObject(problem('文件内容过于复杂，无法读取'))
  })
  it('R-ACC-1 may not run on: the file is refused', async () => {
    await expect(readWorkbook(large, limit, { heapMegabytes: 256, milliseconds: 1 })).rejects.toMatchObject(problem('文件内容过于复杂，无法读取'))
  })
})

describe('a zip', () => {
  const end = (file: Buffer) => file.length - 22
  it('R-ACC-1 whose two counts differ is refused', async () => {
    const file = zipOf({ ...workbookFiles(cell('A1')), 'xl/bomb.xml': Buffer.alloc(1 << 25) })
    file.writeUInt16LE(3, end(file) + 10)
    await expect(parseWorkbook(file, limit)).rejects.toMatchObject(problem('文件不完整'))
  })
  it('R-ACC-1 with a second, larger directory is refused', async () => {
    const file = workbookOf(cell('A1'))
    const locator = Buffer.alloc(20)
    locator.writeUInt32LE(0x07064b50, 0)
    await expect(parseWorkbook(Buffer.concat([file.subarray(0, end(file)), locator, file.subarray(end(file))]), limit)).rejects.toMatchObject(problem('压缩方式不支持'))
  })
})
