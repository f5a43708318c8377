import { messageKinds } from '@shared/messages/kinds'
import { startFakeWechat } from '../testing/fake-wechat'
import { wechatEnv } from '../testing/wechat-env'
import { createMiniProgram } from '../mini-program/create-mini-program'
import { createOfficialAccount } from '../official-account/create-official-account'
import { assertSafeToPush } from './assert-safe-to-push'
import { buildTemplateData } from './build-template-data'
import { checkRegistry } from './check-registry'
import { fitValue } from './fit-value'
import { noticeTargets } from './notice-targets'
import { templateRegistry } from './registry'
import { missingTemplates } from './missing-templates'
import { sendNotice } from './send-notice'

describe('the registry of templates', () => {
  it('R-MSG-1 has a template for every kind of message that is pushed', () => {
    expect(templateRegistry.map((entry) => entry.kind).sort()).toEqual(Object.keys(messageKinds).filter((kind) => kind !== 'account_notice').sort())
  })

  it.each([
    ['a key of another kind', [{ key: 'time1', label: '单位', kind: 'thing' as const, from: 'a' }]],
    ['a key twice', [{ key: 'thing1', label: 'a', kind: 'thing' as const, from: 'a' }, { key: 'thing1', label: 'b', kind: 'thing' as const, from: 'b' }]],
    ['no field', []],
  ])('does not start with %s', (_name, fields) => {
    expect(() => checkRegistry([{ kind: 'x', title: 't', fields }])).toThrow('template x')
  })
})

describe('R-MSG-1 a value fits WeChat', () => {
  it('cuts a long one to 20 characters with …', () => {
    const fitted = fitValue('thing', '内蒙古自治区呼伦贝尔市示范机械制造有限责任公司第一分公司')
    expect(Array.from(fitted)).toHaveLength(20)
    expect(fitted.endsWith('…')).toBe(true)
  })
  it('keeps one of 20 whole', () => { expect(fitValue('thing', '一'.repeat(20))).toBe('一'.repeat(20)) })
  it('does not split a rare character', () => { expect(fitValue('thing', '𠮷'.repeat(21))).toBe(`${'𠮷'.repeat(19)}…`) })
  it('makes one line', () => { expect(fitValue('thing', ' 第一行\r\n第二行\t') ).toBe('第一行 第二行') })
  it('takes emoji out and leaves digits', () => { expect(fitValue('thing', '恭喜🎉👨‍👩‍👧🇨🇳 3 月❤️')).toBe('恭喜 3 月') })
  it('is never empty', () => { expect(fitValue('thing', '')).toBe('无') })
  it('holds a phrase to 5 Chinese characters', () => { expect(fitValue('phrase', '审核未通过！请修改')).toBe('审核未通过'.slice(0, 5)) })
  it('refuses a phrase without Chinese', () => { expect(() => fitValue('phrase', 'OK')).toThrow('phrase') })
  it('shows times in Shanghai', () => { expect(fitValue('time', new Date('2026-05-31T16:05:00Z'))).toBe('2026年06月01日 00:05') })
  it('takes times as ISO text', () => { expect(fitValue('date', '2026-05-31T16:05:00Z')).toBe('2026年06月01日') })
  it('refuses a missing time', () => { expect(() => fitValue('time', undefined)).toThrow('not a time') })
})

describe('R-MSG-4 nothing private leaves in a push', () => {
  it.each([
    '证件 11010519491231002X', '１１０１０５１９４９１２３１００２Ｘ', '110105 19491231 0021', '130503670401001', '电话13912345678', '139-1234-5678', '+8613912345678', '初始密码：Abc12345', 'password: hunter2',
    '138/0000/2201', '138_0000_2201', '(138)00002201', '138\u200b00002201', '一三八零零零零二二〇一', '110105/19491231/002X',
  ])('refuses %s', (value) => {
    expect(() => assertSafeToPush('note', value)).toThrow(expect.objectContaining({ id: 'wechat_unsafe_push' }))
  })

  it.each(['139****5678', '1101**********002X', '协议号 20260000123456', '914403001922038216', '密码已修改', '2026-06-01 09:30', '电话 0451-86413000'])('lets %s through', (value) => {
    expect(() => assertSafeToPush('note', value)).not.toThrow()
  })

  it('looks at the whole value, not at what is left after cutting', () => {
    const payload = { subject: '生源信息核对', result: '退回修改', decidedAt: new Date(), note: `${'说明'.repeat(12)}13912345678` }
    expect(() => buildTemplateData('review_result', payload)).toThrow(expect.objectContaining({ id: 'wechat_unsafe_push' }))
  })

  it('does not repeat the value in its refusal', () => {
    expect(() => assertSafeToPush('note', '13912345678')).toThrow(expect.not.objectContaining({ message: expect.stringContaining('139') }))
  })
})

it('R-PUSH-3 says of which kinds no template is set', () => {
  const ids = JSON.stringify({ ...Object.fromEntries(templateRegistry.map(({ kind }) => [kind, 'x'])), job_digest: undefined, 'mini:job_digest': 'x' })
  expect(missingTemplates({ WECHAT_TEMPLATE_IDS: ids })).toEqual(['job_digest'])
})

describe('R-MSG-1 a card', () => {
  it('opens its page through the silent log-in', () => {
    expect(noticeTargets(wechatEnv(), '/m/modules/signing/pages/invitation/index?id=1')).toEqual({
      url: 'http://127.0.0.1:3000/wechat/oauth/start?next=%2Fm%2Fmodules%2Fsigning%2Fpages%2Finvitation%2Findex%3Fid%3D1',
      pagepath: 'modules/signing/pages/invitation/index?id=1',
    })
  })

  it('R-MSG-2 goes by the official account or the mini-program, and not at all without a template', async () => {
    const fake = await startFakeWechat()
    fake.on('/cgi-bin/stable_token', () => ({ json: { access_token: 'token-one', expires_in: 7200 } }))
    fake.on('/cgi-bin/message/template/send', () => ({ json: { errcode: 0, msgid: 7 } }))
    const env = wechatEnv(fake.base)
    const deps = { env, officialAccount: createOfficialAccount(env), miniProgram: createMiniProgram(env) }
    const payload = { subject: '生源信息核对', result: '审核通过', decidedAt: '2026-06-01T00:00:00Z', note: '可以继续办理签约' }
    const notice = { kind: 'review_result' as const, payload, path: '/m/pages/messages/index', clientMsgId: 'n1' }
    const sent = [
      await sendNotice(deps, { ...notice, to: { channel: 'official', openid: 'o1' } }),
      await sendNotice(deps, { ...notice, to: { channel: 'mini', openid: 'm1' } }),
      await sendNotice(deps, { ...notice, kind: 'signing_result', to: { channel: 'official', openid: 'o1' } }),
    ]
    const bodies = fake.calls.filter((call) => call.path.includes('/message/')).map((call): unknown => JSON.parse(call.body))
    await fake.stop()
    expect(sent).toEqual([{ msgId: '7' }, {}, 'no_template'])
    expect(bodies).toMatchObject([{ touser: 'o1', template_id: 'template-review', client_msg_id: 'n1' }, { touser: 'm1', template_id: 'template-mini', page: 'pages/messages/index' }])
  })
})
