import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type FormField } from '@shared/kernel/form-field'
import { isAsked } from '@shared/kernel/check-form'
import { offlineFields, offlineSteps } from '@shared/offline-agreements/fields'
import { z } from 'zod'
import { inOrder } from '../../scripts/e2e/in-order'
import { signInByApi } from '../../scripts/e2e/sign-in-by-api'
import { type Product, startProduct } from '../../scripts/product/start-product'
import { askServer } from '../../scripts/seed/ask-server'
import { demoPasswords, demoReviewer } from '../../scripts/seed/demo-accounts'
import { demoEmployers } from '../../scripts/seed/demo-employers'
import { demoPaper } from '../../scripts/seed/demo-papers'
import { graduationYear } from '../../scripts/seed/graduation-year'
import { sandboxConfig } from '../../scripts/wechat-sandbox/sandbox-config'
import { pictureOf } from '../../server/src/modules/uploads/testing/picture-of'
import { openMiniProgram, type Phone } from '../weapp-harness'

const dist = path.resolve(__dirname, '../dist/weapp')
const listPage = '/modules/offline-agreements/pages/list/index'
const currentPage = '/modules/terminations/pages/current/index'
const waiting = z.object({ items: z.array(z.object({ id: z.string(), version: z.number(), name: z.string() })) })

/** The two longest ways of a destination on the production build of the mini-program, against the real server. */
describe('destinations in the mini-program', () => {
  let product: Product
  let photos: string
  const phones: Phone[] = []
  const ask = (method: string, address: string, order?: { token?: string; body?: object }) => askServer(product.urls.server, method, address, order)

  beforeAll(async () => {
    product = await startProduct({ settings: { SEED_COUNTDOWN_SECONDS: '2', SEED_CAREER: 'no', LOG_LEVEL: 'warn' } })
    photos = mkdtempSync(path.join(tmpdir(), 'weapp-photos-'))
    for (const page of [1, 2]) writeFileSync(path.join(photos, `${page}.jpg`), await pictureOf({ width: 1300, height: 1700, seed: 50_000 + page }))
  })
  afterAll(async () => {
    for (const phone of phones) phone.close()
    await product?.stop()
    rmSync(photos, { recursive: true, force: true })
  })

  /** The phone of a person of the sandbox who is bound to a demonstration student. */
  async function phoneOf(nickname: string): Promise<Phone> {
    const person = sandboxConfig.people.find((one) => one.nickname === nickname)
    const wxLogin = async () => z.object({ code: z.string() }).parse(await askServer(product.urls.sandbox ?? '', 'POST', '/_sandbox/js-code', { body: { miniOpenid: person?.miniOpenid } })).code
    const phone = await openMiniProgram({ dist, apiBase: product.urls.server, wxLogin, photos: () => [1, 2].map((page) => path.join(photos, `${page}.jpg`)) })
    phones.push(phone)
    return phone
  }

  async function fill(phone: Phone, names: readonly (keyof typeof offlineFields)[]): Promise<void> {
    const values = demoPaper(graduationYear(new Date()))
    for (const name of names) {
      const field: FormField = offlineFields[name]
      const value = values[name]
      if (value === undefined || !isAsked(field, values)) continue
      const said = field.options?.[value]
      // A few choices lie in sight, many behind a wheel.
      if (said !== undefined && Object.keys(field.options ?? {}).length <= 3) await phone.tap(said)
      else await phone.input(field.label, said ?? value)
    }
  }

  describe('an agreement on paper', () => {
    let phone: Phone
    const step = inOrder()

    it('R-OFF-1 is entered step by step, each saved by itself', step(async () => {
      phone = await phoneOf('张雨桐')
      await phone.open(listPage)
      await phone.tap('录入协议书')
      for (const [at, { label, fields }] of offlineSteps.entries()) {
        await phone.waitFor(label)
        await fill(phone, fields)
        await phone.waitFor('已自动保存')
        await phone.tap(at < offlineSteps.length - 1 ? '下一步' : '预览协议书')
      }
      await phone.waitForPage('modules/offline-agreements/pages/preview/index')
    }))

    it('R-OFF-1 is looked at in WeChat’s viewer, confirmed twice and made', step(async () => {
      await phone.waitFor('请先看过协议书的预览')
      await phone.tap('打开预览')
      await phone.until(() => !phone.text().includes('请先看过协议书的预览'), 'the preview to be seen')
      expect(phone.calls.some(({ api }) => api === 'openDocument')).toBe(true)
      await phone.tap('保存并生成协议书')
      await phone.tap('内容无误，继续')
      await phone.tap('确认生成')
      await phone.waitForPage('modules/offline-agreements/pages/download/index')
      await phone.waitFor('协议书已生成')
    }))

    it('R-OFF-1 its stamped pages are photographed, uploaded and handed in', step(async () => {
      await phone.tap('下一步')
      await phone.waitForPage('modules/offline-agreements/pages/upload/index')
      await phone.tap('拍照')
      await phone.waitFor(/2\.jpg 已上传/)
      await phone.until(() => /盖好章的协议书 已保存/.test(phone.text()) && !phone.text().includes('正在上传'), 'both pages to be kept')
      await phone.tap('保存并提交审核')
      await phone.tap('确认提交')
      await phone.waitFor('已提交学校审核')
      expect(phone.largestSetData()).toBeLessThan(64 * 1024)
    }))
  })

  describe('a termination', () => {
    let phone: Phone
    const step = inOrder()

    it('R-TERM-1 is asked for with a reason', step(async () => {
      phone = await phoneOf('欧阳明月')
      await phone.open(currentPage)
      await phone.waitFor('解约意味着什么')
      await phone.tap('解约申请')
      await phone.waitForPage('modules/terminations/pages/start/index')
      await phone.input('解约原因', '家庭原因，需要回到生源地工作')
      await phone.tap('解约申请')
      await phone.tap('确认提交')
      await phone.waitFor('待单位同意')
    }))

    it('R-TERM-2 R-TERM-3 the employer agrees, the school approves, and it is 已解除', step(async () => {
      const employer = await signInByApi(product.urls.server, demoEmployers[1].username, demoPasswords.employer)
      const theirs = z.object({ items: z.array(z.object({ id: z.string(), version: z.number() })) }).parse(await ask('GET', '/api/terminations?status=awaiting_employer', { token: employer }))
      await ask('POST', `/api/terminations/${theirs.items[0]?.id ?? ''}/agree`, { token: employer, body: { version: theirs.items[0]?.version } })
      const reviewer = await signInByApi(product.urls.server, demoReviewer.username, demoPasswords.reviewer)
      const { items } = waiting.parse(await ask('GET', '/api/review/queue?kind=termination&limit=100', { token: reviewer }))
      const mine = items.find(({ name }) => name === '欧阳明月')
      await ask('POST', `/api/terminations/${mine?.id ?? ''}/approve`, { token: reviewer, body: { version: mine?.version } })
      await phone.open(currentPage)
      await phone.waitFor('已解除')
    }))
  })
})
