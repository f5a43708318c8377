import path from 'node:path'
import { beijingTyped } from '@shared/kernel/beijing-instant'
import { decodeTicketCode } from '@shared/tickets/ticket-code'
import { z } from 'zod'
import { inOrder } from '../../scripts/e2e/in-order'
import { signInByApi } from '../../scripts/e2e/sign-in-by-api'
import { type Product, startProduct } from '../../scripts/product/start-product'
import { askServer } from '../../scripts/seed/ask-server'
import { demoPasswords, demoReviewer } from '../../scripts/seed/demo-accounts'
import { sandboxConfig } from '../../scripts/wechat-sandbox/sandbox-config'
import { readQr } from '../test/read-qr'
import { openMiniProgram, type Phone } from '../weapp-harness'

const dist = path.resolve(__dirname, '../dist/weapp')
const person = sandboxConfig.people.find(({ nickname }) => nickname === '张雨桐') ?? { openid: '', miniOpenid: '' }
const title = '冬季双选会（手机入场）'
const named = z.object({ id: z.string() })
const scanned = z.object({ outcome: z.string(), reason: z.string().optional(), first: z.object({ gate: z.string() }).optional() })
const hours = (count: number): string => beijingTyped(new Date(Date.now() + count * 3_600_000))

/** A ticket on the production build of the mini-program: registered for, shown, scanned by the server, shown again without a network. */
describe('a ticket in the mini-program', () => {
  let product: Product
  let phone: Phone
  let staff: string
  let gateId: string
  let online = true
  const step = inOrder()
  const storage = new Map<string, string>()
  const ask = (method: string, address: string, order?: { token?: string; body?: object }) => askServer(product.urls.server, method, address, order)
  const take = async () => {
    const wxLogin = async () => z.object({ code: z.string() }).parse(await askServer(product.urls.sandbox ?? '', 'POST', '/_sandbox/js-code', { body: { miniOpenid: person.miniOpenid } })).code
    phone = await openMiniProgram({ dist, apiBase: product.urls.server, wxLogin, storage, online: () => online })
  }
  const shown = (): string => phone.pictures().map(readQr).find((text) => text !== undefined) ?? ''
  const scan = async (code: string) => scanned.parse(await ask('POST', '/api/check-in/scans', { token: staff, body: { code, gateId, nonce: crypto.randomUUID() } }))

  beforeAll(async () => {
    product = await startProduct({ settings: { SEED_COUNTDOWN_SECONDS: '2', SEED_CAREER: 'no', LOG_LEVEL: 'warn' } })
    const token = await signInByApi(product.urls.server, demoReviewer.username, demoPasswords.reviewer)
    const values = {
      kind: 'fair', title, startsAt: hours(0.5), endsAt: hours(5), place: '大学生活动中心', intro: '请携带纸质简历。', audience: 'school', capacity: '100', waitingMax: '10', registrationFrom: hours(-1), registrationTo: hours(4), staticTickets: 'yes',
    }
    const { id, version } = named.extend({ version: z.number() }).parse(await ask('POST', '/api/fairs', { token, body: { values } }))
    await ask('POST', `/api/fairs/${id}/publish`, { token, body: { version, values } })
    gateId = named.parse(await ask('POST', `/api/check-in/fairs/${id}/gates`, { token, body: { name: '1 号门' } })).id
    const { code } = z.object({ code: z.string() }).parse(await ask('POST', `/api/check-in/fairs/${id}/codes`, { token, body: {} }))
    staff = z.object({ token: z.string() }).parse(await ask('POST', '/api/check-in/join', { body: { code, name: '王检票', client: 'mini' } })).token
    await take()
  })
  afterAll(async () => {
    phone?.close()
    await product?.stop()
  })

  it('R-FAIR-2 the student finds the event and registers', step(async () => {
    await phone.open('/modules/fairs/pages/list/index')
    await phone.tap(title)
    await phone.waitFor('剩余名额')
    await phone.tap('报名')
    await phone.tap('确认报名')
    await phone.waitForPage('modules/tickets/pages/show/index')
    await phone.waitFor('报名成功')
  }))

  it('R-FAIR-3 the ticket shows a code of ours on a bright screen', step(async () => {
    await phone.waitFor(/\d+ 秒后刷新/)
    expect(decodeTicketCode(shown())).toMatchObject({ kind: 'rotating' })
    await phone.until(() => phone.calls.some(({ api, options }) => api === 'setScreenBrightness' && options.value === 1), 'the screen to brighten')
    expect(phone.text()).not.toContain('张雨桐')
    expect(phone.largestSetData()).toBeLessThan(64 * 1024)
  }))

  it('R-FAIR-3 without a network the phone goes on showing codes that the server takes', step(async () => {
    const route = `/${phone.page().route}?id=${phone.page().options.id ?? ''}`
    phone.close()
    online = false
    await take()
    await phone.open(route)
    await phone.waitFor('现在没有网络，不影响出示')
    expect(await scan(shown())).toMatchObject({ outcome: 'admitted' })
  }))

  it('R-FAIR-4 a second scan is refused with its gate, and the phone says that one is in', step(async () => {
    expect(await scan(shown())).toMatchObject({ outcome: 'refused', reason: 'already-admitted', first: { gate: '1 号门' } })
    online = true
    await phone.waitFor(/已入场 · 今天 \d\d:\d\d · 1 号门/)
  }))

  it('R-FAIR-3 leaving the ticket puts the screen back as it was', step(async () => {
    await phone.open('/modules/tickets/pages/list/index')
    await phone.waitFor('已入场')
    expect(phone.calls.filter(({ api }) => api === 'setScreenBrightness').at(-1)?.options).toEqual({ value: 0.4 })
  }))
})
