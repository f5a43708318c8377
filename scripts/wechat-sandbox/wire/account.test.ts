import { type OpenSandbox, openSandbox } from '../testing/open-sandbox'

let box: OpenSandbox
beforeAll(async () => { box = await openSandbox() })
afterAll(() => box.stop())
beforeEach(() => box.post('/_sandbox/reset'))

const call = async (path: string, body: unknown, account?: 'miniProgram') => box.post(`${path}?access_token=${await box.token(account)}`, body)
const view = { type: 'view', name: '职位', url: 'http://127.0.0.1:3000/m/jobs' }

describe('co-wechat-api takes the sandbox for WeChat', () => {
  it('gets a token, publishes a menu and reads a follower', async () => {
    const api = box.client()
    expect(await api.createMenu({ button: [view] })).toMatchObject({ errcode: 0 })
    expect(await api.getUser({ openid: String(box.config.people[0]?.openid), lang: 'zh_CN' })).toMatchObject({ subscribe: 1, unionid: box.config.people[0]?.unionid })
  })
  it('makes a scene QR', async () => {
    expect(await box.client().createTmpQRCode('bind_1', 600)).toMatchObject({ expire_seconds: 600, ticket: expect.any(String) })
  })
  it('renews a token that WeChat calls invalid', async () => {
    const api = box.client()
    await api.ensureAccessToken()
    await box.post('/_sandbox/faults', { rule: 40001, times: 1 })
    expect(await api.createMenu({ button: [view] })).toMatchObject({ errcode: 0 })
  })
})

describe('scene QR', () => {
  const create = (more: object) => call('/cgi-bin/qrcode/create', { expire_seconds: 600, action_name: 'QR_STR_SCENE', action_info: { scene: { scene_str: 'bind_1' } }, ...more })

  it.each([
    ['more than thirty days', { expire_seconds: 2_592_001 }, 40097],
    ['a scene of 65 characters', { action_info: { scene: { scene_str: 'x'.repeat(65) } } }, 40053],
    ['an unknown action', { action_name: 'QR_ANY' }, 40053],
  ])('refuses %s', async (_, more, errcode) => expect(await create(more)).toMatchObject({ errcode }))
  it('lives sixty seconds when no time is named', async () => expect(await create({ expire_seconds: undefined })).toMatchObject({ expire_seconds: 60 }))
  it('shows a picture for the encoded ticket only', async () => {
    const ticket = String((await create({})).ticket)
    const picture = await fetch(`${box.url}/cgi-bin/showqrcode?ticket=${encodeURIComponent(ticket)}`)
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect((await fetch(`${box.url}/cgi-bin/showqrcode?ticket=unknown`)).status).toBe(404)
  })
})

describe('menu', () => {
  const create = (button: unknown) => call('/cgi-bin/menu/create', { button })
  const sub = (count: number) => [{ name: '签约', sub_button: Array.from({ length: count }, () => view) }]

  it.each([
    ['four buttons', [view, view, view, view], 40016],
    ['six sub-buttons', sub(6), 40023],
    ['a name of six characters', [{ ...view, name: '一二三四五六' }], 40018],
    ['a click without key', [{ type: 'click', name: '我' }], 40019],
    ['a view without address', [{ type: 'view', name: '我' }], 40020],
    ['an unknown type', [{ type: 'dance', name: '我' }], 40015],
    ['another mini-program', [{ type: 'miniprogram', name: '我', url: 'http://127.0.0.1/', appid: 'wx1', pagepath: 'x' }], 40013],
  ])('refuses %s', async (_, button, errcode) => expect(await create(button)).toMatchObject({ errcode }))
  it('gives back what was published, and nothing once deleted', async () => {
    const token = await box.token()
    expect(await box.get(`/cgi-bin/menu/get?access_token=${token}`)).toMatchObject({ errcode: 46003 })
    await create(sub(5))
    expect(await box.get(`/cgi-bin/menu/get?access_token=${token}`)).toMatchObject({ menu: { button: [{ name: '签约' }] } })
    await box.get(`/cgi-bin/menu/delete?access_token=${token}`)
    expect(await box.get(`/cgi-bin/menu/get?access_token=${token}`)).toMatchObject({ errcode: 46003 })
  })
})

describe('users, ticket, mini-program code, text check', () => {
  it('tells nothing but the openid of one who does not follow', async () => {
    const token = await box.token()
    const stranger = String(box.config.people[2]?.openid)
    expect(await box.get(`/cgi-bin/user/info?access_token=${token}&openid=${stranger}`)).toEqual({ subscribe: 0, openid: stranger, tagid_list: [] })
    expect(await box.get(`/cgi-bin/user/info?access_token=${token}&openid=x`)).toMatchObject({ errcode: 40003 })
  })
  it('lists the followers', async () => expect(await box.get(`/cgi-bin/user/get?access_token=${await box.token()}`)).toMatchObject({ total: 2, count: 2 }))
  it('keeps the same jsapi ticket for its two hours', async () => {
    const ask = async () => (await box.get(`/cgi-bin/ticket/getticket?type=jsapi&access_token=${await box.token()}`)).ticket
    const first = await ask()
    expect(await ask()).toBe(first)
    await box.post('/_sandbox/clock', { advanceSeconds: 7201 })
    expect(await ask()).not.toBe(first)
  })
  it('draws a mini-program code, or says what is wrong as JSON', async () => {
    const token = await box.token('miniProgram')
    const draw = (body: object) => fetch(`${box.url}/wxa/getwxacodeunlimit?access_token=${token}`, { method: 'POST', body: JSON.stringify(body) })
    expect((await draw({ scene: 'a=1', page: 'pages/home/index', check_path: false })).headers.get('content-type')).toBe('image/png')
    expect(await (await draw({ scene: 'x'.repeat(33) })).json()).toMatchObject({ errcode: 40169 })
    expect(await (await draw({ scene: 'a', page: '/pages/home/index' })).json()).toMatchObject({ errcode: 41030 })
  })
  it('finds a risky text', async () => {
    const check = (content: string) => call('/wxa/msg_sec_check', { content, version: 2, scene: 2, openid: box.config.people[0]?.miniOpenid }, 'miniProgram')
    expect(await check('认真负责')).toMatchObject({ result: { suggest: 'pass', label: 100 } })
    expect(await check('这是违规示例')).toMatchObject({ result: { suggest: 'risky' } })
    expect(await check('字'.repeat(2501))).toMatchObject({ errcode: 45002 })
  })
  it('answers 40066 to a path WeChat does not have', async () => expect(await box.get('/cgi-bin/nothing')).toMatchObject({ errcode: 40066 }))
})
