import { startTestApp, type TestApp } from '../../../test/test-app'
import { readWorkbook } from '../../xlsx/read-workbook'
import { buildAccount } from '../accounts/factory'
import { Student } from './student-model'
import { rosterFile, rosterRow, uploadOf } from './testing/roster-file'
import { zipOf } from './testing/zip-of'

let app: TestApp
let token: string
beforeAll(async () => {
  app = await startTestApp()
  token = (await buildAccount('reviewer')).token
})
afterAll(() => app.stop())

const upload = (file: Buffer) => app.call('POST', '/api/schools/roster/imports', { token, form: uploadOf(file) })
const errorsOf = async (changes: Parameters<typeof rosterRow>[1], n = 1) => (await upload(await rosterFile([rosterRow(n, changes)]))).body.errors

describe('the file', () => {
  it.each([
    ['is no xlsx', '不是 xlsx 文件', async () => Buffer.from('学号,姓名,性别,出生日期,证件号')],
    ['is a zip of something else', '不是 xlsx 文件，或已损坏', async () => zipOf({ 'a.txt': Buffer.from('x') })],
    ['is cut off', '文件不完整', async () => (await rosterFile([rosterRow(1)])).subarray(0, 2000)],
    ['unpacks to more than the limit', '解压后太大', async () => zipOf({ 'xl/worksheets/sheet1.xml': Buffer.alloc(121 * 1024 * 1024) })],
    ['lies about what it unpacks to', '文件不完整', async () => zipOf({ 'xl/worksheets/sheet1.xml': Buffer.alloc(20 * 1024 * 1024) }, 100)],
    ['has no students', '名单中没有学生', async () => rosterFile([{ ...rosterRow(1), 姓名: '示例（导入时跳过）' }])],
  ])('R-ACC-1 is refused when it %s', async (_what, problem, make) => {
    expect(await upload(await make())).toMatchObject({ status: 422, body: { error: 'roster_file_invalid', details: { problems: [problem] } } })
  })
  it('R-ACC-1 is refused when a cell lies far outside', async () => {
    const file = zipOf({ 'xl/worksheets/sheet1.xml': Buffer.from('<worksheet><sheetData><row r="1048576"><c r="XFD1048576"/></row></sheetData></worksheet>') })
    expect(await upload(file)).toMatchObject({ status: 422, body: { error: 'roster_too_long' } })
  })
  it('R-ACC-1 is refused above 10 MB', async () => {
    expect(await upload(Buffer.alloc(20 * 1024 * 1024))).toMatchObject({ status: 413, body: { error: 'payload_too_large' } })
  })
  it('R-ACC-1 is refused with every wrong column named', async () => {
    const { 学历层次: _missing, ...row } = rosterRow(1, { 宿舍: '3-201' })
    expect(await upload(await rosterFile([row]))).toMatchObject({ status: 422, body: { details: { problems: ['不认识的列“宿舍”', '缺少列“学历层次”'] } } })
  })
  it('R-ACC-1 takes columns in any order', async () => {
    const reversed = Object.fromEntries(Object.entries(rosterRow(1)).reverse())
    expect((await upload(await rosterFile([reversed]))).body).toMatchObject({ valid: 1, errorCount: 0 })
  })
  it('R-ACC-1 skips blank rows and counts rows as the file does', async () => {
    const blank = Object.fromEntries(Object.keys(rosterRow(1)).map((label) => [label, null]))
    expect((await upload(await rosterFile([rosterRow(1), blank, rosterRow(2, { 性别: '男' })]))).body).toMatchObject({ total: 2, errors: [{ row: 4, column: '性别' }] })
  })
})

describe('a row', () => {
  it.each([
    ['a wrong check digit', { 证件号: '110105194912310021' }, '证件号', '不是有效的居民身份证号，请逐位核对'],
    ['a number a spreadsheet has rounded', { 证件号: 1.10105194912310e17 }, '证件号', '不是有效的居民身份证号，请逐位核对'],
    ['a sex that the number denies', { 性别: '男' }, '性别', '与证件号不一致'],
    ['a birth date that the number denies', { 出生日期: '2004-05-02' }, '出生日期', '与证件号不一致'],
    ['an empty name', { 姓名: null }, '姓名', '必填，不能为空'],
    ['a day that is not', { 毕业时间: '2026-02-30' }, '毕业时间', '不是有效日期，请按 2026-07-01 的样子填写'],
    ['a name too long', { 姓名: '长'.repeat(41) }, '姓名', '最多 40 个字'],
    ['a place above the county', { 生源地: '黑龙江省绥化市' }, '生源地', '请填写到区县，如“黑龙江省绥化市北林区”，或六位行政区划代码'],
    ['a phone too short', { 本人手机: '138000' }, '本人手机', '应为 11 位手机号'],
  ])('R-ACC-1 with %s is listed with row, column and sentence', async (_what, changes, column, message) => {
    expect(await errorsOf(changes)).toEqual([{ row: 2, column, message }])
  })
  it.each([['text', '2004/5/1'], ['Chinese', '2004年5月1日'], ['digits', 20040501], ['a day number', 38108], ['a date', new Date(Date.UTC(2004, 4, 1))]])('R-ACC-1 may write a day as %s', async (_what, day) => {
    expect(await errorsOf({ 出生日期: day })).toEqual([])
  })
  it('R-ACC-1 of another kind of document needs no resident identity number', async () => {
    expect(await errorsOf({ 证件类型: '台湾居民来往大陆通行证', 证件号: '12345678', 性别: '男' })).toEqual([])
  })
  it('R-ACC-1 twice in a file is imported neither time', async () => {
    const { body } = await upload(await rosterFile([rosterRow(1), rosterRow(2, { 学号: '2026000001' })]))
    expect(body).toMatchObject({ valid: 0, errors: [{ row: 2, column: '学号', message: '与第 3 行重复' }, { row: 3, column: '学号', message: '与第 2 行重复' }] })
  })
})

describe('files to take along', () => {
  it('R-ACC-1 the template carries the columns, an example that imports as nobody, and notes', async () => {
    const { bytes } = await app.call('GET', '/api/schools/roster/template', { token })
    const [names, notes] = await readWorkbook(bytes, 1 << 24)
    expect(names?.rows[0]).toContain('证件号')
    expect(notes?.name).toBe('填写说明')
    expect(await upload(bytes)).toMatchObject({ status: 422, body: { details: { problems: ['名单中没有学生'] } } })
  })
  it('R-ACC-1 the error file lists the reasons and keeps the rows for another try; nothing in it is a formula', async () => {
    const { body } = await upload(await rosterFile([rosterRow(1), rosterRow(2, { 姓名: '=HYPERLINK("http://x")', 性别: '男' })]))
    const { bytes } = await app.call('GET', `/api/schools/roster/imports/${String(body.id)}/errors`, { token })
    const [list, rows] = await readWorkbook(bytes, 1 << 24)
    expect(list?.rows[1]).toEqual(['3', '2026000002', `'=HYPERLINK("http://x")`, '性别', '与证件号不一致'])
    expect(rows?.rows).toHaveLength(2)
    expect((await upload(bytes)).body).toMatchObject({ total: 1, errors: [{ row: 2, column: '性别' }] })
  })
  it('R-ACC-1 a preview stores nobody', async () => {
    await upload(await rosterFile([rosterRow(77)]))
    expect(await Student.countDocuments({ 'fields.studentNo': '2026000077' })).toBe(0)
  })
})
