import { createHmac } from 'node:crypto'
import path from 'node:path'
import { beijingTyped } from '@shared/kernel/beijing-instant'
import { issueTicketCode } from '@shared/tickets/issue-ticket-code'
import { z } from 'zod'
import { inOrder } from '../../scripts/e2e/in-order'
import { signInByApi } from '../../scripts/e2e/sign-in-by-api'
import { type Product, startProduct } from '../../scripts/product/start-product'
import { askServer } from '../../scripts/seed/ask-server'
import { demoPasswords, demoReviewer } from '../../scripts/seed/demo-accounts'
import { sandboxConfig } from '../../scripts/wechat-sandbox/sandbox-config'
import { openMiniProgram, type Phone } from '../weapp-harness'

const dist = path.resolve(__dirname, '../dist/weapp')
const visitors = ['张雨桐', '欧阳明月'] as const
const gatePage = '/modules/check-in/pages/gate/index'
const named = z.object({ id: z.string() })
const ticket = z.object({ secret: z.object({ tag: z.string(), code: z.string(), key: z.string() }) })
const record = z.object({ items: z.array(z.object({ outcome: z.string(), offline: z.boolean(), name: z.string().optional(), reason: z.string().optional() })) })
const hours = (count: number): string => beijingTyped(new Date(Date.now() + count * 3_600_000))
const bytes = (hex: string): Uint8Array => Buffer.from(hex, 'hex')

/** The gate on the production build of the mini-program: WeChat's scanner, the server, no server, the app closed in between. */
describe('a gate in the mini-program', () => {
  let product: Product
  let phone: Phone
  let reviewer: string
  let fairId: string
  let staffCode: string
  let online = true
  const step = inOrder()
  const storage = new Map<string, string>()
  const codes: (() => string)[] = []
  /** What is held before the scanner, one after the other; then the person closes it. */
  const before: string[] = []
  const ask = (method: string, address: string, order?: { token?: string; body?: object }) => askServer(product.urls.server, method, address, order)
  const take = async () => { phone = await openMiniProgram({ dist, apiBase: product.urls.server, storage, online: () => online, scan: () => before.shift() }) }
  const scan = async (code: string | undefined) => {
    before.push(code ?? '')
    await phone.tap('scan')
  }

  /** A visitor who is bound already signs in as their WeChat does and registers; gives what their phone shows now. */
  async function register(nickname: string): Promise<() => string> {
    const person = sandboxConfig.people.find((one) => one.nickname === nickname)
    const { code: loginCode } = z.object({ code: z.string() }).parse(await askServer(product.urls.sandbox ?? '', 'POST', '/_sandbox/js-code', { body: { miniOpenid: person?.miniOpenid } }))
    const { token } = z.object({ token: z.string() }).parse(await ask('POST', '/api/accounts/sessions/mini', { body: { code: loginCode } }))
    const { secret: { tag, code, key } } = ticket.parse(await ask('POST', '/api/tickets', { token, body: { fairId } }))
    return () => issueTicketCode({ tag: bytes(tag), code: bytes(code), key: bytes(key) }, 'rotating', Date.now(), (by, of) => createHmac('sha256', by).update(of).digest())
  }

  beforeAll(async () => {
    product = await startProduct({ settings: { SEED_COUNTDOWN_SECONDS: '2', SEED_CAREER: 'no', LOG_LEVEL: 'warn' } })
    reviewer = await signInByApi(product.urls.server, demoReviewer.username, demoPasswords.reviewer)
    const values = {
      kind: 'fair', title: '冬季双选会（手机检票）', startsAt: hours(0.5), endsAt: hours(5), place: '大学生活动中心', intro: '请携带纸质简历。', audience: 'school', capacity: '100', waitingMax: '10',
      registrationFrom: hours(-1), registrationTo: hours(4), staticTickets: 'yes',
    }
    const draft = named.extend({ version: z.number() }).parse(await ask('POST', '/api/fairs', { token: reviewer, body: { values } }))
    fairId = draft.id
    await ask('POST', `/api/fairs/${fairId}/publish`, { token: reviewer, body: { version: draft.version, values } })
    await ask('POST', `/api/check-in/fairs/${fairId}/gates`, { token: reviewer, body: { name: '1 号门' } })
    staffCode = z.object({ code: z.string() }).parse(await ask('POST', `/api/check-in/fairs/${fairId}/codes`, { token: reviewer, body: {} })).code
    for (const visitor of visitors) codes.push(await register(visitor))
    await take()
  })
  afterAll(async () => {
    phone?.close()
    await product?.stop()
  })

  it('R-FAIR-4 staff join by a code and their name, and the list comes down by itself', step(async () => {
    await phone.open('/modules/check-in/pages/join/index')
    await phone.input('检票码', staffCode.toLowerCase())
    await phone.input('你的姓名', '王检票')
    await phone.tap('开始检票')
    await phone.waitForPage('modules/check-in/pages/gate/index')
    await phone.waitFor('1 号门')
    await phone.waitFor('离线名单已备好：2 人')
  }))

  it('R-FAIR-4 a ticket before WeChat’s scanner is admitted, its name masked', step(async () => {
    await scan(codes[0]?.())
    await phone.waitFor('通过')
    expect(phone.text()).toContain('张**')
    expect(phone.calls.map(({ api }) => api)).toContain('vibrateShort')
  }))

  it('R-FAIR-4 the same ticket once more is refused, with when and at which gate', step(async () => {
    await phone.tap('下一位')
    await phone.waitFor('对准对方手机')
    await scan(codes[0]?.())
    await phone.waitFor('已入场')
    await phone.waitFor(/首次入场 \d\d:\d\d · 1 号门/)
    expect(phone.calls.map(({ api }) => api)).toContain('vibrateLong')
    await phone.tap('知道了，继续')
    await phone.waitFor('对准对方手机')
  }))

  it('R-FAIR-5 without a network the phone decides by its list and keeps the scan', step(async () => {
    online = false
    await scan(codes[1]?.())
    await phone.waitFor('通过')
    await phone.waitFor('离线核验')
    await phone.waitFor('离线待上传 1 条')
  }))

  it('R-FAIR-5 nothing is lost when the app is closed, and the list is there without a network', step(async () => {
    phone.close()
    await take()
    await phone.open(gatePage)
    await phone.waitFor('离线待上传 1 条')
    await scan(codes[0]?.())
    await phone.waitFor(/首次入场 \d\d:\d\d · 1 号门/)
    await phone.waitFor('离线待上传 2 条')
    await phone.tap('知道了，继续')
  }))

  it('R-FAIR-5 what waits goes up when the network is back, refused scans too', step(async () => {
    online = true
    await phone.until(() => !phone.text().includes('离线待上传'), 'the queue to empty')
    const { items } = record.parse(await ask('GET', `/api/check-in/fairs/${fairId}/scans`, { token: reviewer }))
    expect(items.map(({ outcome, offline }) => [outcome, offline])).toEqual([['refused', true], ['admitted', true], ['refused', false], ['admitted', false]])
    expect(phone.largestSetData()).toBeLessThan(64 * 1024)
  }))
})
