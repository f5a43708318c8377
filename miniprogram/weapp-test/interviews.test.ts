import path from 'node:path'
import { z } from 'zod'
import { inOrder } from '../../scripts/e2e/in-order'
import { signInByApi } from '../../scripts/e2e/sign-in-by-api'
import { type Product, startProduct } from '../../scripts/product/start-product'
import { askServer } from '../../scripts/seed/ask-server'
import { demoPasswords } from '../../scripts/seed/demo-accounts'
import { demoEmployers } from '../../scripts/seed/demo-employers'
import { sandboxConfig } from '../../scripts/wechat-sandbox/sandbox-config'
import { openMiniProgram, type Phone } from '../weapp-harness'

const dist = path.resolve(__dirname, '../dist/weapp')
const person = sandboxConfig.people.find(({ nickname }) => nickname === '欧阳明月') ?? { miniOpenid: '' }
const chats = z.object({ items: z.array(z.object({ id: z.string(), lastSeq: z.number(), last: z.object({ text: z.string() }).optional() })) })

/** An interview on the production build of the mini-program: read, accepted, talked about over a real socket that breaks. */
describe('an interview in the mini-program', () => {
  let product: Product
  let phone: Phone
  let token: string
  let chat: string
  const step = inOrder()
  const employer = (method: string, address: string, body?: object) => askServer(product.urls.server, method, address, { token, body })
  const say = (text: string, clientId: string) => employer('POST', `/api/hall/conversations/${chat}/messages`, { clientId, text })

  beforeAll(async () => {
    product = await startProduct({ settings: { LOG_LEVEL: 'warn' } })
    token = await signInByApi(product.urls.server, demoEmployers[0].username, demoPasswords.employer)
    const wxLogin = async () => z.object({ code: z.string() }).parse(await askServer(product.urls.sandbox ?? '', 'POST', '/_sandbox/js-code', { body: { miniOpenid: person.miniOpenid } })).code
    phone = await openMiniProgram({ dist, apiBase: product.urls.server, wxLogin })
  })
  afterAll(async () => {
    phone?.close()
    await product?.stop()
  })

  it('R-INT-1 我的面试 shows the next one large, and it is accepted', step(async () => {
    await phone.open('/modules/interviews/pages/list/index')
    await phone.waitFor('待你回应的面试')
    await phone.tap('查看面试邀请')
    await phone.waitForPage('modules/interviews/pages/show/index')
    await phone.waitFor('现场面试')
    await phone.tap('接受面试')
    await phone.waitFor(/已接受|仍要接受/)
    if (phone.text().includes('仍要接受')) await phone.tap('仍要接受')
    await phone.waitFor('已接受')
    expect(phone.largestSetData()).toBeLessThan(64 * 1024)
  }))

  it('R-INT-1 it goes into the phone’s calendar', step(async () => {
    await phone.tap('加入手机日历')
    await phone.until(() => phone.toasts().includes('已加入手机日历'), 'the calendar')
    expect(phone.calls.find(({ api }) => api === 'addPhoneCalendar')?.options).toMatchObject({ title: expect.stringContaining('现场面试'), alarmOffset: 3600 })
  }))

  it('R-INT-2 what the student says arrives, and what the unit answers comes by the socket', step(async () => {
    await phone.tap('和单位交谈')
    await phone.waitForPage('modules/interviews/pages/hall/index')
    await phone.input('输入消息', '您好，我会按时到。')
    await phone.tap('chat-send')
    await phone.waitFor(/您好，我会按时到。 未读/)
    const { items } = chats.parse(await employer('GET', '/api/hall/conversations'))
    const found = items.find(({ last }) => last?.text === '您好，我会按时到。')
    chat = found?.id ?? ''
    await employer('POST', `/api/hall/conversations/${chat}/read`, { seq: found?.lastSeq })
    await phone.waitFor(/您好，我会按时到。 已读/)
    await say('好的，周五见。', 'employer-0001')
    await phone.waitFor('好的，周五见。')
    expect(phone.text()).not.toContain('实时连接中断')
  }))

  it('R-INT-2 what was said while the line was down arrives once it stands again, in order and once', step(async () => {
    phone.dropSockets()
    await phone.waitFor('实时连接中断')
    await say('地点改到 7 楼。', 'employer-0002')
    await say('请带身份证。', 'employer-0003')
    await phone.waitFor(/地点改到 7 楼。.*请带身份证。/)
    await phone.until(() => !phone.text().includes('实时连接中断'), 'the line to stand again')
    await say('收到请回复。', 'employer-0004')
    await phone.waitFor('收到请回复。')
    expect(phone.text().match(/请带身份证。/g)).toHaveLength(1)
  }))
})
