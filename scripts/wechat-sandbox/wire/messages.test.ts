import { type OpenSandbox, openSandbox } from '../testing/open-sandbox'
import { pushTiming } from '../pushes/push-timing'

let box: OpenSandbox
let token: string
beforeAll(async () => {
  pushTiming.finishAfter = 0
  box = await openSandbox()
})
afterAll(() => box.stop())
beforeEach(async () => {
  await box.post('/_sandbox/reset')
  token = await box.token()
})

const follower = () => String(box.config.people[0]?.openid)
const stranger = () => String(box.config.people[2]?.openid)
const template = () => box.config.templateList.find(({ kind }) => kind === 'review_result') ?? { id: '', example: {} }
const data = (more: Record<string, string> = {}) => Object.fromEntries(Object.entries({ ...template().example, ...more }).map(([key, value]) => [key, { value }]))
const send = (more: object = {}) => box.post(`/cgi-bin/message/template/send?access_token=${token}`, { touser: follower(), template_id: template().id, data: data(), ...more })
const sentTo = async (openid: string): Promise<unknown[]> => JSON.parse(await box.text(`/_sandbox/sent?openid=${openid}`))

describe('template messages', () => {
  it('answers a msgid larger than JavaScript’s numbers', async () => {
    const response = await fetch(`${box.url}/cgi-bin/message/template/send?access_token=${token}`, { method: 'POST', body: JSON.stringify({ touser: follower(), template_id: template().id, data: data() }) })
    const digits = /^\{"errcode":0,"errmsg":"ok","msgid":(\d+)\}$/.exec(await response.text())?.[1] ?? '0'
    expect(BigInt(digits)).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER))
  })
  it.each([
    ['an unknown openid', () => ({ touser: 'nobody' }), 40003],
    ['an unknown template', () => ({ template_id: 'nope' }), 40037],
    ['a value of 21 characters', () => ({ data: data({ thing4: '字'.repeat(21) }) }), 47003],
    ['a value of two lines', () => ({ data: data({ thing4: '一\n二' }) }), 47003],
    ['a missing key', () => ({ data: { thing1: { value: '生源信息' } } }), 47003],
    ['no data', () => ({ data: undefined }), 47003],
    ['another mini-program', () => ({ miniprogram: { appid: 'wx1', pagepath: 'pages/x' } }), 40013],
    ['an endless url', () => ({ url: `http://127.0.0.1/${'x'.repeat(1100)}` }), 40039],
  ])('refuses %s', async (_, more, errcode) => {
    expect(await send(more())).toMatchObject({ errcode })
    expect(await sentTo(follower())).toEqual([])
  })
  it('refuses a person who does not follow', async () => expect(await send({ touser: stranger() })).toMatchObject({ errcode: 43004 }))
  it('sends once per client_msg_id and person within ten minutes', async () => {
    await send({ client_msg_id: 'same' })
    await send({ client_msg_id: 'same' })
    expect(await sentTo(follower())).toHaveLength(1)
    await box.post('/_sandbox/clock', { advanceSeconds: 601 })
    await send({ client_msg_id: 'same' })
    expect(await sentTo(follower())).toHaveLength(2)
  })
  it('keeps the wire’s body in /_sandbox/sent', async () => {
    await send({ url: 'http://127.0.0.1:3000/m/x' })
    expect(await sentTo(follower())).toMatchObject([{ kind: 'template', touser: follower(), template_id: template().id, url: 'http://127.0.0.1:3000/m/x', msgid: expect.stringMatching(/^\d{19}$/) }])
  })
  it('plays a fault as often as asked, then goes on', async () => {
    await box.post('/_sandbox/faults', { rule: 45009, times: 2 })
    expect([(await send()).errcode, (await send()).errcode, (await send()).errcode]).toEqual([45009, 45009, 0])
  })
  it('a fault with a path leaves other calls alone', async () => {
    await box.post('/_sandbox/faults', { rule: -1, path: '/cgi-bin/menu/get' })
    expect(await send()).toMatchObject({ errcode: 0 })
    expect(await box.get(`/cgi-bin/menu/get?access_token=${token}`)).toMatchObject({ errcode: -1 })
  })
})

describe('subscribe messages', () => {
  const someone = () => String(box.config.people[0]?.miniOpenid)
  const subscription = () => box.config.subscribeTemplates.review_result ?? ''
  const subscribe = async (more: object = {}) => box.post(`/cgi-bin/message/subscribe/send?access_token=${await box.token('miniProgram')}`,
    { touser: someone(), template_id: subscription(), page: 'pages/home/index', data: data(), miniprogram_state: 'formal', lang: 'zh_CN', ...more })
  const grant = (times: number) => box.post('/_sandbox/grant', { miniOpenid: someone(), templateId: subscription(), times })

  it('needs consent, one for each send', async () => {
    expect(await subscribe()).toMatchObject({ errcode: 43101 })
    await grant(1)
    expect(await subscribe()).toMatchObject({ errcode: 0 })
    expect(await subscribe()).toMatchObject({ errcode: 43101 })
  })
  it.each([
    ['the official account’s openid', () => ({ touser: 'x' }), 40003],
    ['a page that is an address', () => ({ page: 'https://example.com' }), 41030],
    ['a strange state', () => ({ miniprogram_state: 'prod' }), 47003],
    ['a key the template lacks', () => ({ data: { ...data(), thing9: { value: 'x' } } }), 47003],
  ])('refuses %s and keeps the consent', async (_, more, errcode) => {
    await grant(1)
    expect(await subscribe(more())).toMatchObject({ errcode })
    expect(await subscribe()).toMatchObject({ errcode: 0 })
  })
})

describe('customer messages', () => {
  const say = (more: object = {}) => box.post(`/cgi-bin/message/custom/send?access_token=${token}`, { touser: follower(), msgtype: 'text', text: { content: '你好' }, ...more })

  it('reach a person within 48 hours of what they did', async () => {
    expect(await say()).toMatchObject({ errcode: 0 })
    await box.post('/_sandbox/clock', { advanceSeconds: 48 * 3600 + 1 })
    token = await box.token()
    expect(await say()).toMatchObject({ errcode: 45015 })
  })
  it('refuse an unknown kind', async () => expect(await say({ msgtype: 'song' })).toMatchObject({ errcode: 40008 }))
})
