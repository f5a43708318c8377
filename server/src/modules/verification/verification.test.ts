import mongoose from 'mongoose'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { buildAgreement } from '../destinations/factory'
import { OnlineAgreement } from '../destinations/online-agreement-model'
import { buildOfflineAgreement } from '../offline-agreements/factory'
import { buildTermination } from '../terminations/factory'
import { buildUpload } from '../uploads/factory'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())
const open = async (path: string) => {
  const { status, bytes, headers } = await app.call('GET', `/v${path}`)
  return { status, text: bytes.toString('utf8'), headers }
}
const original = async (token: string, id: unknown) => (await app.call('GET', `/api/destinations/${String(id)}/original`, { token })).bytes
const compare = async (number: string, bytes: Buffer) => {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), '协议书.pdf')
  const answer = await app.call('POST', `/v/${number}`, { form })
  return { status: answer.status, text: answer.bytes.toString('utf8') }
}

describe('by QR or number', () => {
  it.each([['inReview', '审核中'], ['inForce', '有效'], ['rejected', '未生效']] as const)('R-DST-4 says of an agreement %s: %s, the name masked', async (state, label) => {
    const { row } = await buildAgreement({ state })
    const { status, text } = await open(`/${row.number}`)
    expect([status, text.includes(`>${label}<`), text.includes('张*桐'), text.includes('张雨桐')]).toEqual([200, true, true, false])
  })

  it('R-DST-4 says 已解除 after a termination', async () => {
    const { agreement } = await buildTermination({ state: 'approved' })
    expect((await open(`/${agreement.number}`)).text).toContain('>已解除<')
  })

  it('R-DST-4 says 被替代 of a paper whose version was amended since', async () => {
    const { row } = await buildAgreement({ state: 'amended' })
    expect((await open(`/${row.number}?v=1`)).text).toContain('>被替代<')
    expect((await open(`/${row.number}?v=2`)).text).toContain('>审核中<')
  })

  it('R-DST-4 finds a number typed in, in small letters too', async () => {
    const { row } = await buildAgreement({ state: 'inForce' })
    const { status, headers } = await open(`?number=${row.number.toLowerCase()}`)
    expect([status, headers.get('location')]).toEqual([302, `/v/${row.number}`])
  })

  it('R-DST-4 says so when there is no such document', async () => {
    const { status, text } = await open('/2026-90001-00000000')
    expect([status, text.includes('没有这份文件')]).toEqual([404, true])
  })

  it('R-DST-4 draws no markup that stands in a name or an address', async () => {
    const { row } = await buildAgreement({ state: 'inForce' })
    await OnlineAgreement.updateOne({ _id: row._id }, { title: '<script>alert(1)</script>' })
    expect((await open(`/${row.number}`)).text).not.toContain('<script')
    expect((await open('/%3Cscript%3E1%3C')).text).not.toContain('<script')
  })
})

it('R-DST-4 repeats nothing of an address that is no number', async () => {
  const { status, text } = await open(`/${encodeURIComponent('您的协议已失效请加微信')}`)
  expect([status, text.includes('已失效请加')]).toEqual([404, false])
})

describe('comparing a PDF', () => {
  it('R-DST-4 knows the very file that was handed out', async () => {
    const { row, student } = await buildAgreement({ state: 'inForce' })
    expect((await compare(row.number, await original(student.token, row._id))).text).toContain('完全一致')
  })

  it('R-DST-4 tells a file of which one byte was changed', async () => {
    const { row, student } = await buildAgreement({ state: 'inForce' })
    const bytes = await original(student.token, row._id)
    bytes[1000] = (bytes[1000] ?? 0) ^ 1
    expect((await compare(row.number, bytes)).text).toContain('不一致')
  })

  it('R-DST-4 tells the file of another agreement', async () => {
    const [one, other] = [await buildAgreement({ state: 'inForce' }), await buildAgreement({ state: 'inForce' })]
    expect((await compare(one.row.number, await original(other.student.token, other.row._id))).text).toContain('不一致')
  })

  it('R-DST-4 R-TERM-3 calls a file from before the termination replaced', async () => {
    const { agreement, row, reviewer, student } = await buildTermination({ state: 'agreed' })
    const before = await original(student.token, agreement._id)
    await app.call('POST', `/api/terminations/${row._id.toString()}/approve`, { token: reviewer.token, body: { version: 2 } })
    const { text } = await compare(agreement.number, before)
    expect([text.includes('被替代'), text.includes('现已解除')]).toEqual([true, true])
  })

  it('R-DST-4 calls an offline agreement’s file from before its copy was recalled replaced', async () => {
    const { row, student } = await buildOfflineAgreement({ state: 'in_review' })
    const at = `/api/offline-agreements/${row._id.toString()}`
    const before = (await app.call('GET', `${at}/original`, { token: student.token })).bytes
    expect((await compare(row.number ?? '', before)).text).toContain('完全一致')
    const { version } = (await app.call('POST', `${at}/recall`, { token: student.token, body: { version: row.version } })).body
    const upload = await buildUpload({ student, purpose: 'stamped_copy' })
    await app.call('PUT', `${at}/stamped-copy`, { token: student.token, body: { version, uploads: [upload._id.toString()] } })
    expect((await app.call('POST', `${at}/submit`, { token: student.token, body: { version } })).status).toBe(200)
    expect((await compare(row.number ?? '', before)).text).toContain('被替代')
    expect((await compare(row.number ?? '', (await app.call('GET', `${at}/original`, { token: student.token })).bytes)).text).toContain('完全一致')
  })

  it('R-DST-4 asks again when no file came', async () => {
    const { row } = await buildAgreement({ state: 'inForce' })
    const answer = await app.call('POST', `/v/${row.number}`, { form: new FormData() })
    expect([answer.status, answer.bytes.toString('utf8').includes('请重新选择')]).toEqual([422, true])
  })
})

it('R-DST-4 tells a visitor who asks too often on the page, and keeps no address in clear', async () => {
  const { row } = await buildAgreement({ state: 'inForce' })
  const file = Buffer.from('%PDF-1.7')
  for (let attempt = 0; attempt < 20; attempt++) await compare(row.number, file)
  expect(await compare(row.number, file)).toMatchObject({ status: 429, text: expect.stringContaining('核验太频繁') })
  expect(await mongoose.connection.collection('rate_limits').countDocuments({ key: /127\.0\.0\.1/ })).toBe(0)
})
