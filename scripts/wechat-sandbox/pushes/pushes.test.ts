import { decrypt, encrypt, getSignature } from '@wecom/crypto'
import { openReceiver } from '../testing/open-receiver'
import { type OpenSandbox, openSandbox } from '../testing/open-sandbox'
import { pushTiming } from './push-timing'
import { readXml } from './read-xml'

let box: OpenSandbox
let receiver: Awaited<ReturnType<typeof openReceiver>>
beforeAll(async () => {
  Object.assign(pushTiming, { timeout: 1_000, pause: 1, late: 1, finishAfter: 0 })
  receiver = await openReceiver()
  box = await openSandbox(receiver.url)
})
afterAll(async () => { await box.stop(); await receiver.stop() })
beforeEach(async () => {
  // What an earlier test has pushed on a slow machine would arrive in the next one.
  await settled()
  await box.post('/_sandbox/reset')
  receiver.received.length = 0
  receiver.replies.length = 0
})

const follower = () => String(box.config.people[0]?.openid)
const stranger = () => String(box.config.people[2]?.openid)
const oa = () => box.config.officialAccount

/** Opens a push as the server would, with a library that knows only WeChat's documents. */
function open(at = 0): Record<string, unknown> {
  const { query, body } = receiver.received[at] ?? { query: {}, body: '' }
  const sealed = String(readXml(body)?.Encrypt)
  expect(getSignature(oa().token, query.timestamp ?? '', query.nonce ?? '', sealed)).toBe(query.msg_signature)
  const { message, id } = decrypt(oa().aesKey, sealed)
  expect(id).toBe(oa().appid)
  return readXml(message) ?? {}
}

const seal = (xml: string, signature?: string): string => {
  const sealed = encrypt(oa().aesKey, xml, oa().appid)
  return `<xml><Encrypt><![CDATA[${sealed}]]></Encrypt><MsgSignature>${signature ?? getSignature(oa().token, '1', '2', sealed)}</MsgSignature><TimeStamp>1</TimeStamp><Nonce>2</Nonce></xml>`
}
const chat = async (): Promise<unknown> => (await box.get(`/_sandbox/state?openid=${follower()}`)).chat
const settled = async (): Promise<unknown[]> => {
  for (;;) {
    const pushes: { done: boolean }[] = JSON.parse(await box.text('/_sandbox/pushes'))
    if (pushes.every(({ done }) => done)) return pushes
  }
}

describe('pushes', () => {
  it('are sealed and signed as @wecom/crypto expects', async () => {
    await box.post('/_sandbox/message', { openid: follower(), content: '你好 <&]]>' })
    expect(receiver.received[0]?.query).toMatchObject({ encrypt_type: 'aes', openid: follower() })
    expect(open()).toMatchObject({ ToUserName: oa().originalId, FromUserName: follower(), MsgType: 'text', Content: '你好 <&]]>', MsgId: expect.stringMatching(/^\d{19}$/) })
  })
  it('say subscribe with qrscene_ for a new follower and SCAN for an old one', async () => {
    await box.post('/_sandbox/scan', { openid: stranger(), scene: 'bind_1' })
    await box.post('/_sandbox/scan', { openid: stranger(), scene: 'bind_1' })
    expect(open(0)).toMatchObject({ Event: 'subscribe', EventKey: 'qrscene_bind_1', Ticket: expect.any(String) })
    expect(open(1)).toMatchObject({ Event: 'SCAN', EventKey: 'bind_1', Ticket: expect.any(String) })
    expect(open(1)).not.toHaveProperty('MsgId')
  })
  it('say CLICK, VIEW and unsubscribe', async () => {
    for (const [event, eventKey] of [['CLICK', 'me'], ['VIEW', 'http://127.0.0.1/'], ['unsubscribe', '']]) await box.post('/_sandbox/event', { openid: follower(), event, eventKey })
    expect([open(0), open(1), open(2)]).toMatchObject([{ Event: 'CLICK', EventKey: 'me' }, { Event: 'VIEW', EventKey: 'http://127.0.0.1/' }, { Event: 'unsubscribe' }])
  })
  it('are repeated three times while the server fails, and not after success', async () => {
    receiver.replies.push({ status: 500 }, { silent: true }, { body: 'nonsense' })
    await box.post('/_sandbox/event', { openid: follower(), event: 'CLICK', eventKey: 'me' })
    await receiver.until(4)
    expect(await settled()).toMatchObject([{ answered: true, attempts: [{ status: 500 }, { error: expect.stringContaining('没有应答') }, { status: 200 }, { answer: 'success' }] }])
    expect(open(3)).toEqual(open(0))
  })
  it('stop after the third repetition and apologise to the person', async () => {
    receiver.replies.push(...Array.from({ length: 9 }, () => ({ status: 503 })))
    await box.post('/_sandbox/message', { openid: follower(), content: '在吗' })
    expect(await settled()).toMatchObject([{ answered: false }])
    expect(receiver.received).toHaveLength(4)
    expect(await chat()).toMatchObject([{ text: '在吗' }, { from: 'system', text: expect.stringContaining('出现故障') }])
  })
  it('take an empty answer for success', async () => {
    receiver.replies.push({ body: '' })
    await box.post('/_sandbox/event', { openid: follower(), event: 'CLICK', eventKey: 'me' })
    expect(await settled()).toMatchObject([{ answered: true, attempts: [{}] }])
  })
  it('show an encrypted passive reply in the chat', async () => {
    receiver.replies.push({ body: seal('<xml><MsgType>text</MsgType><Content><![CDATA[已绑定]]></Content></xml>') })
    await box.post('/_sandbox/message', { openid: follower(), content: '状态' })
    expect(await chat()).toMatchObject([{ text: '状态' }, { from: 'account', text: '已绑定' }])
  })
  it('refuse a reply with a wrong signature', async () => {
    receiver.replies.push({ body: seal('<xml><MsgType>text</MsgType><Content>x</Content></xml>', 'wrong') })
    await box.post('/_sandbox/message', { openid: follower(), content: '状态' })
    expect(await settled()).toMatchObject([{ attempts: [{ error: '应答的 MsgSignature 不对' }, { error: '' }] }])
  })
  it.each([['duplicate', 2], ['never', 0], ['late', 1]])('under the fault %s come %d times', async (rule, times) => {
    await box.post('/_sandbox/faults', { rule })
    await box.post('/_sandbox/event', { openid: follower(), event: 'CLICK', eventKey: 'me' })
    await settled()
    expect(receiver.received).toHaveLength(times)
  })
  it('can be forged or left open, to see them refused', async () => {
    await box.post('/_sandbox/faults', { rule: 'forged' })
    await box.post('/_sandbox/event', { openid: follower(), event: 'CLICK', eventKey: 'me' })
    await box.post('/_sandbox/faults', { rule: 'plaintext' })
    await box.post('/_sandbox/event', { openid: follower(), event: 'CLICK', eventKey: 'me' })
    const { query, body } = receiver.received[0] ?? { query: {}, body: '' }
    expect(query.msg_signature).not.toBe(getSignature(oa().token, query.timestamp ?? '', query.nonce ?? '', String(readXml(body)?.Encrypt)))
    expect(readXml(receiver.received[1]?.body ?? '')).toMatchObject({ EventKey: 'me' })
  })
})

describe('TEMPLATESENDJOBFINISH', () => {
  const template = () => box.config.templateList[0] ?? { id: '', example: {} }
  const send = async () => {
    const data = Object.fromEntries(Object.entries(template().example).map(([key, value]) => [key, { value }]))
    const response = await fetch(`${box.url}/cgi-bin/message/template/send?access_token=${await box.token()}`, { method: 'POST', body: JSON.stringify({ touser: follower(), template_id: template().id, data }) })
    return /"msgid":(\d+)/.exec(await response.text())?.[1]
  }

  it('tells the same MsgID as the send answered, and the card is in the chat', async () => {
    const msgid = await send()
    await receiver.until(1)
    expect(open()).toMatchObject({ Event: 'TEMPLATESENDJOBFINISH', MsgID: msgid, Status: 'success' })
    expect(await chat()).toMatchObject([{ card: { title: '签约邀请通知', fields: [{ label: '单位名称', value: '哈尔滨示范软件有限公司' }, {}, {}, {}] } }])
  })
  it.each([['user_block', 'failed:user block'], ['system_failed', 'failed: system failed']])('under the fault %s says %s', async (rule, status) => {
    await box.post('/_sandbox/faults', { rule })
    await send()
    await receiver.until(1)
    expect(open()).toMatchObject({ Status: status })
    expect(await chat()).toEqual([])
  })
})
