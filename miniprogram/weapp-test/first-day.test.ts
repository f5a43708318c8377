import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { inOrder } from '../../scripts/e2e/in-order'
import { signInByApi } from '../../scripts/e2e/sign-in-by-api'
import { waitForCard } from '../../scripts/e2e/wait-for-card'
import { type Product, startProduct } from '../../scripts/product/start-product'
import { askServer } from '../../scripts/seed/ask-server'
import { demoPasswords, demoReviewer } from '../../scripts/seed/demo-accounts'
import { demoEmployers } from '../../scripts/seed/demo-employers'
import { demoOffers } from '../../scripts/seed/demo-offers'
import { demoSchool } from '../../scripts/seed/demo-school'
import { demoStudents } from '../../scripts/seed/demo-students'
import { graduationYear } from '../../scripts/seed/graduation-year'
import { sandboxConfig } from '../../scripts/wechat-sandbox/sandbox-config'
import { openMiniProgram, type Phone } from '../weapp-harness'

const dist = path.resolve(__dirname, '../dist/weapp')
const year = graduationYear(new Date())
const walker = demoStudents(year).find(({ name }) => name === '李一鸣') ?? {}
const person = sandboxConfig.people.find(({ nickname }) => nickname === '李一鸣') ?? { openid: '', miniOpenid: '' }
const queue = z.object({ items: z.array(z.object({ id: z.string(), version: z.number(), studentNo: z.string() })) })

/** The student's side of the first day on the production build; reviewer and employer act by API. Each step goes on where the one before it ended. */
describe('a student’s first day in the mini-program', () => {
  let product: Product
  let phone: Phone
  let sandbox: string
  let reviewer: string
  const step = inOrder()
  const ask = (method: string, address: string, order?: { token?: string; body?: object }) => askServer(product.urls.server, method, address, order)
  const approve = async (kind: 'source-info' | 'destinations'): Promise<void> => {
    const { items } = queue.parse(await ask('GET', `/api/${kind}/queue?limit=100`, { token: reviewer }))
    const mine = items.find(({ studentNo }) => studentNo === walker.studentNo)
    await ask('POST', `/api/${kind}/${mine?.id ?? ''}/approve`, { token: reviewer, body: { version: mine?.version } })
  }

  beforeAll(async () => {
    product = await startProduct({ settings: { SEED_COUNTDOWN_SECONDS: '2', SEED_CAREER: 'no', LOG_LEVEL: 'warn' } })
    sandbox = product.urls.sandbox ?? ''
    reviewer = await signInByApi(product.urls.server, demoReviewer.username, demoPasswords.reviewer)
    const wxLogin = async () => z.object({ code: z.string() }).parse(await askServer(sandbox, 'POST', '/_sandbox/js-code', { body: { miniOpenid: person.miniOpenid } })).code
    phone = await openMiniProgram({ dist, apiBase: product.urls.server, wxLogin })
  })
  afterAll(async () => {
    phone?.close()
    await product?.stop()
  })

  it('R-ACC-3 registers, and the mini-program’s WeChat user is bound at once', step(async () => {
    await phone.open('/modules/accounts/pages/register/index')
    await phone.tap('schoolId')
    await phone.tap(demoSchool.name)
    await phone.input('姓名', walker.name ?? '')
    await phone.input('学号', walker.studentNo ?? '')
    await phone.input('证件号', walker.identityNo ?? '')
    await phone.tap('下一步')
    await phone.waitFor('第二步')
    await phone.input('本人手机', walker.phone ?? '')
    await phone.input('电子邮箱', walker.email ?? '')
    await phone.input('设置密码', demoPasswords.student)
    await phone.input('再次输入密码', demoPasswords.student)
    await phone.tap('完成注册')
    await phone.waitFor('注册完成，小程序已绑定')
  }))

  it('R-ACC-3 the official account binds by unionid when the student follows', step(async () => {
    await askServer(sandbox, 'POST', '/_sandbox/event', { body: { openid: person.openid, event: 'subscribe' } })
    await phone.tap('进入首页')
    await phone.waitFor('我的办理进度')
    const bindings = z.object({ openids: z.array(z.string()) }).parse(await ask('GET', '/api/_dev/bindings'))
    expect(bindings.openids).toContain(person.openid)
  }))

  it('R-SRC-3 checks the source information and hands it in', step(async () => {
    await phone.open('/modules/source-info/pages/view/index')
    await phone.waitFor('未确认')
    await phone.tap('编辑')
    await phone.input('家庭地址', '黑龙江省齐齐哈尔市龙沙区卜奎大街 208 号鹤城家园 7 号楼 3 单元 1402 室')
    await phone.tap('保存并送审')
    await phone.waitFor('本次修改 1 项')
    await phone.tap('确认送审', 1)
    await phone.waitForPage('modules/source-info/pages/view/index')
    await phone.waitFor('待审核')
    await approve('source-info')
    await phone.open('/modules/source-info/pages/view/index')
    await phone.waitFor('审核通过')
  }))

  it('R-MSG-1 the invitation’s card opens its page in the mini-program', step(async () => {
    const employer = await signInByApi(product.urls.server, demoEmployers[1].username, demoPasswords.employer)
    const schools = z.object({ items: z.array(z.object({ id: z.string() })) }).parse(await ask('GET', '/api/schools'))
    const search = new URLSearchParams({ schoolId: schools.items[0]?.id ?? '', studentNo: walker.studentNo ?? '', name: walker.name ?? '' })
    const { studentHandle } = z.object({ studentHandle: z.string() }).parse(await ask('GET', `/api/signing/students?${search}`, { token: employer }))
    await ask('POST', '/api/signing/invitations', { token: employer, body: { studentHandle, ...demoOffers(year).data } })
    await phone.open(await waitForCard(sandbox, person.openid, '数据治理工程师'))
    await phone.waitFor(demoEmployers[1].name)
    await phone.waitFor('待应约')
  }))

  it('R-SIGN-6 says where archive and hukou go, waits for the countdown and signs', step(async () => {
    await phone.tap('同意签约')
    await phone.waitForPage('modules/signing/pages/accept/index')
    await phone.tap('寄往接收单位')
    await phone.input('档案接收单位', '齐齐哈尔市人才服务中心')
    await phone.input('档案转寄地址', '黑龙江省齐齐哈尔市建华区党政办公中心 2 号楼 1 层档案窗口')
    await phone.input('档案邮编', '161006')
    await phone.input('档案联系电话', '0452-2791000')
    await phone.tap('户口迁回生源地')
    await phone.tap('同意签约')
    await phone.waitFor(/现在签约（\d+ 秒）/)
    await phone.until(() => !/现在签约（/.test(phone.text()), 'the countdown to end')
    await phone.tap('现在签约')
    await phone.waitFor('签约成功')
  }))

  it('R-SIGN-9 downloads the agreement as PDF once the school has approved', step(async () => {
    await phone.waitFor('待学校审核')
    await approve('destinations')
    await phone.open(await waitForCard(sandbox, person.openid, '可以下载三方协议书'))
    await phone.waitFor('已生效')
    await phone.tap('下载三方协议书')
    await phone.until(() => phone.calls.some(({ api }) => api === 'openDocument'), 'the document to open')
    const opened = phone.calls.find(({ api }) => api === 'openDocument')
    expect(opened?.options.fileType).toBe('pdf')
    expect(readFileSync(String(opened?.options.filePath)).subarray(0, 5).toString()).toBe('%PDF-')
  }))

  it('sends little to the screen at a time', () => expect(phone.largestSetData()).toBeLessThan(64 * 1024))
})
