import { exportColumnKeys, exportColumnOf } from '@shared/destinations/export-columns'
import { type Types } from 'mongoose'
import { request } from 'node:http'
import { setImmediate } from 'node:timers/promises'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { clock } from '../../clock'
import { formatBeijingTime } from '../../pdf/format-beijing-time'
import { parseWorkbook } from '../../xlsx/parse-workbook'
import { buildAccount } from '../accounts/factory'
import { buildAgreement } from '../destinations/factory'
import { buildSchool, buildStudent } from '../schools/factory'
import { chinaTime } from './china-time'
import { ExportLease } from './lease-model'
import { Export } from './model'
import { fillSchool } from './testing/fill-school'

const path = '/api/exports/registrations'
let app: TestApp
let expected: string[][] = []
let schoolId: Types.ObjectId
let token = ''

beforeAll(async () => {
  app = await startTestApp()
  schoolId = (await buildSchool({ name: '示范理工大学' }))._id
  token = (await buildAccount('reviewer', { schoolId, name: '赵敏' })).token
  expected = await fillSchool(schoolId, 2000)
})
afterAll(() => app.stop())
// The place is given back after the last byte was read.
afterEach(async () => { while (await ExportLease.exists({ until: { $gt: clock.now() } })) await setImmediate() })

async function take(query = '', as = token): Promise<string[][]> {
  const { status, bytes } = await app.call('GET', path + query, { token: as })
  if (status !== 200) throw new Error(`${status} ${bytes.toString()}`)
  const sheet = (await parseWorkbook(bytes, 1 << 28))[0]
  return (sheet?.rows ?? []).map((row) => [...row, ...Array.from({ length: (sheet?.rows[0]?.length ?? 0) - row.length }, () => '')])
}
const newest = () => Export.findOne({ schoolId }).sort({ startedAt: -1, _id: -1 }).lean()
async function ended(): Promise<Awaited<ReturnType<typeof newest>>> {
  for (;;) {
    const row = await newest()
    if (row?.outcome !== 'running') return row
    await setImmediate()
  }
}

describe('the registration list', () => {
  it('R-DST-5 names each student of the roster with codes, an injected formula as text', async () => {
    const [header, ...rows] = await take()
    expect(header).toEqual(exportColumnKeys.map(exportColumnOf).filter(({ on }) => on).map(({ label }) => label))
    expect(rows).toEqual(expected)
  })
  it('R-DST-5 is a file named by school and day', async () => {
    const { headers } = await app.call('GET', path, { token })
    expect(headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toBe(`attachment; filename*=UTF-8''去向登记名单-示范理工大学-${formatBeijingTime(clock.now()).slice(0, 10)}.xlsx`)
  })
  it('R-DST-5 never shows another school’s students', async () => {
    const other = await buildAccount('reviewer')
    await buildStudent({ schoolId: other.schoolId ?? undefined, fields: { studentNo: '7', name: '邻校学生' } })
    expect((await take('?columns=studentNo,name', other.token)).slice(1)).toEqual([['7', '邻校学生']])
  })
  it('R-DST-5 has the columns asked for in the order asked for', async () => {
    expect((await take('?columns=name,destinationCode,studentNo,name')).slice(0, 3)).toEqual([['姓名', '去向类别代码', '学号'], ['学生0', '10', '00000000'], ['学生1', '10', '00000001']])
  })
  it.each(['?columns=name,secret', '?columns=', '?columns=__proto__', '?state=draft', '?page=2'])('R-DST-5 refuses %s', async (query) => {
    expect((await app.call('GET', path + query, { token })).status).toBe(400)
  })
  it.each([
    ['kind=online', [0]], ['kind=other', [2]], ['state=approved', [0, 2]], ['state=waiting', [1]], ['state=none', [3]], [`college=${encodeURIComponent('软件学院')}`, [1, 3]], ['kind=offline&state=approved', []],
  ])('R-DST-5 may be narrowed to %s', async (query, rests) => {
    const rows = (await take(`?columns=studentNo&${query}`)).slice(1).map(([studentNo]) => Number(studentNo))
    expect(rows).toEqual(Array.from({ length: 2000 }, (_, n) => n).filter((n) => rests.includes(n % 4)))
  })
})

describe('a destination in the list', () => {
  const columns = '?columns=studentNo,destinationCode,state,number,employerName'
  it.each([
    ['inForce', '10', '已生效'], ['inReview', '10', '待学校审核'], ['rejected', '', '审核不通过'], ['refused', '', '未登记'],
  ] as const)('R-DST-5 that is %s has code “%s” and is %s', async (state, code, label) => {
    const { row, reviewer } = await buildAgreement({ state })
    const line = (await take(columns, reviewer.token)).find(([studentNo]) => studentNo === row.studentNo)
    expect(line?.slice(1, 3)).toEqual([code, label])
    expect(line?.[4] !== '').toBe(code !== '')
  })
})

describe('identity numbers and phones', () => {
  it('R-DST-5 are not there unless asked for', () => {
    expect(exportColumnKeys.filter((key) => /identityNo|^phone/.test(key) && exportColumnOf(key).on)).toEqual([])
  })
  it('R-DST-5 are masked', async () => {
    expect((await take('?columns=identityNoMasked,phoneMasked'))[1]).toEqual(['110*************2X', '138****2201'])
    expect((await ended())?.personal).toBe(false)
  })
  it('R-DST-5 are full only by their own columns, and that is recorded', async () => {
    expect((await take('?columns=identityNo,phone&state=none'))[1]).toEqual(['11010519491231002X', '13800002201'])
    expect(await ended()).toMatchObject({ accountName: '赵敏', columns: ['identityNo', 'phone'], personal: true, filter: { state: 'none' }, outcome: 'done', rows: 500, startedAt: expect.any(Date), finishedAt: expect.any(Date) })
  })
})

describe('one export at a time', () => {
  const lease = (ms: number) => ExportLease.create([{ _id: schoolId, owner: 'somebody', until: new Date(clock.ms() + ms) }])
  afterEach(() => ExportLease.deleteMany({ owner: 'somebody' }))
  it('R-DST-5 a school that exports cannot begin another; its neighbour can', async () => {
    await lease(60_000)
    expect((await app.call('GET', path, { token })).body.error).toBe('export_busy')
    expect((await app.call('GET', path, { token: (await buildAccount('reviewer')).token })).status).toBe(200)
  })
  it('R-DST-5 two asked for at once: one is given', async () => {
    const answers = await Promise.all([1, 2].map(() => app.call('GET', path, { token })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 429])
  })
  it('R-DST-5 a process that died holds the place no longer than its lease', async () => {
    await lease(-1)
    expect(await take('?columns=name')).toHaveLength(2001)
  })
  it('R-DST-5 the reader going away ends the work and frees the place', async () => {
    await new Promise<void>((gone) => {
      const asked = request(app.url + path, { headers: { authorization: `Bearer ${token}` } }, () => asked.destroy()).on('error', () => undefined).on('close', gone)
      asked.end()
    })
    const row = await ended()
    expect(row?.outcome).toBe('broken')
    expect(row?.rows).toBeLessThan(2000)
  })
})

it.each(['2026-01-01T15:59:59Z', '2026-07-31T16:00:00Z', '2024-02-28T20:00:00Z'])('R-DST-5 %s is told in the time of China', (at) => {
  expect(chinaTime(new Date(at))).toBe(formatBeijingTime(new Date(at)).slice(0, 16))
})
