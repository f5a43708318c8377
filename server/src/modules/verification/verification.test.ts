import { startTestApp, type TestApp } from '../../../test/test-app'
import { buildAgreement } from '../destinations/factory'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())
const open = async (number: string) => {
  const { status, bytes } = await app.call('GET', `/v/${number}`)
  return { status, text: bytes.toString('utf8') }
}

it('shows the state of an agreement with the name masked', async () => {
  const { row } = await buildAgreement({ state: 'inForce' })
  const { status, text } = await open(row.number)
  expect(status).toBe(200)
  expect(text).toContain('已生效')
  expect(text).toContain('张*桐')
  expect(text).not.toContain('张雨桐')
})
it('says so when there is no such agreement', async () => {
  const { status, text } = await open('2026-90001-00000000')
  expect([status, text.includes('没有这份协议')]).toEqual([404, true])
})
it('draws no markup that stands in a name', async () => {
  const { row } = await buildAgreement({ state: 'inForce' })
  const { OnlineAgreement } = await import('../destinations/online-agreement-model')
  await OnlineAgreement.updateOne({ _id: row._id }, { employerName: '<script>alert(1)</script>' })
  expect((await open(row.number)).text).not.toContain('<script>')
})
