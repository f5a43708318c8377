import path from 'node:path'
import { resumeSections, type ResumeSection } from '@shared/resumes/sections'
import { z } from 'zod'
import { inDays } from '../../scripts/e2e/in-days'
import { inOrder } from '../../scripts/e2e/in-order'
import { signInByApi } from '../../scripts/e2e/sign-in-by-api'
import { softwareResume } from '../../scripts/e2e/software-resume'
import { waitForCard } from '../../scripts/e2e/wait-for-card'
import { type Product, startProduct } from '../../scripts/product/start-product'
import { askServer } from '../../scripts/seed/ask-server'
import { demoPasswords } from '../../scripts/seed/demo-accounts'
import { demoEmployers } from '../../scripts/seed/demo-employers'
import { sandboxConfig } from '../../scripts/wechat-sandbox/sandbox-config'
import { openMiniProgram, type Phone } from '../weapp-harness'
import { fillForm } from './fill-form'

const dist = path.resolve(__dirname, '../dist/weapp')
const person = sandboxConfig.people.find(({ nickname }) => nickname === '张雨桐') ?? { openid: '', miniOpenid: '' }
const title = '政务平台后端工程师'
const editPage = '/modules/resumes/pages/edit/index?language=zh'
const draft = z.object({ id: z.string(), version: z.number() })

/** The career on the production build of the mini-program: a résumé is written, wishes are set, the digest comes, the student applies. */
describe('the career in the mini-program', () => {
  let product: Product
  let phone: Phone
  const step = inOrder()
  const ask = (method: string, address: string, order?: { token?: string; body?: object }) => askServer(product.urls.server, method, address, order)

  beforeAll(async () => {
    product = await startProduct({ settings: { SEED_COUNTDOWN_SECONDS: '2', SEED_CAREER: 'no', CAREER_HOURS: 'always', LOG_LEVEL: 'warn' } })
    const wxLogin = async () => z.object({ code: z.string() }).parse(await askServer(product.urls.sandbox ?? '', 'POST', '/_sandbox/js-code', { body: { miniOpenid: person.miniOpenid } })).code
    phone = await openMiniProgram({ dist, apiBase: product.urls.server, wxLogin })
  })
  afterAll(async () => {
    phone?.close()
    await product?.stop()
  })

  async function write(section: ResumeSection, values: Readonly<Record<string, string>>): Promise<void> {
    await phone.waitForPage('modules/resumes/pages/section/index')
    await fillForm(phone, resumeSections[section].fields, values)
    await phone.waitFor('已自动保存')
    await phone.tap('完成')
    await phone.waitForPage('modules/resumes/pages/edit/index')
  }

  it('R-CV-1 R-CV-2 a résumé is written section by section, each saved by itself', step(async () => {
    const resume = softwareResume()
    await phone.open('/modules/resumes/pages/list/index')
    await phone.tap('开始填写')
    await phone.waitFor('简历完整度')
    await phone.waitFor('学校已核验')
    for (const [at, section] of (['basic', 'intention', 'selfDescription'] as const).entries()) {
      await phone.tap('编辑', at)
      await write(section, resume[section])
    }
    // Education has its entry from the school; experience is the second list.
    await phone.tap('＋ 添加', 1)
    await write('experience', { kind: 'internship', organisation: '哈尔滨某软件公司', role: '前端实习生', startOn: '2026-07-01', endOn: '2026-09-01', description: '完成 14 个页面，把首页打开时间减半。' })
    await phone.open(editPage)
    await phone.waitFor('哈尔滨某软件公司')
    await phone.waitFor(/已达到投递要求/)
    expect(phone.largestSetData()).toBeLessThan(64 * 1024)
  }))

  it('R-PUSH-1 the student says what they wish for', step(async () => {
    await phone.open('/modules/recommendations/pages/settings/index')
    for (const [kind, choice] of [['职位类别', '软件开发'], ['城市', '哈尔滨市']] as const) {
      await phone.tap(`choose-${kind}`)
      await phone.tap(choice)
      await phone.tap('确定')
    }
    await phone.tap('保存')
    await phone.waitFor('已保存')
    await phone.waitFor('现在没有符合的职位')
  }))

  it('R-PUSH-2 an employer publishes one that fits; the digest’s card opens the day’s list', step(async () => {
    const token = await signInByApi(product.urls.server, demoEmployers[0].username, demoPasswords.employer)
    const content = {
      values: {
        title, kind: 'full_time', category: 'c01', industry: 'I', cityCode: '230100', salaryMin: '8000', salaryMax: '12000', headcount: '2', degree: 'bachelor',
        description: '开发业务系统的服务端；处理线上问题。五险一金、导师带教。', deadline: inDays(30),
      },
      majors: ['0809'],
    }
    const { id, version } = draft.parse(await ask('POST', '/api/jobs', { token, body: content }))
    await ask('POST', `/api/jobs/${id}/publish`, { token, body: { version, ...content } })
    await phone.open(await waitForCard(product.urls.sandbox ?? '', person.openid, title))
    await phone.waitForPage('modules/recommendations/pages/list/index')
    await phone.waitFor(title)
    await phone.waitFor('职位类别符合意向')
    await phone.waitFor('专业对口')
  }))

  it('R-JOB-3 the student applies with the résumé and sees the application', step(async () => {
    await phone.tap(title)
    await phone.waitForPage('modules/jobs/pages/show/index')
    await phone.waitFor('匹配度')
    await phone.tap('投递')
    await phone.waitFor(/中文简历 完整度 \d+%/)
    await phone.tap('确认投递')
    await phone.tap('查看我的申请')
    await phone.waitForPage('modules/applications/pages/show/index')
    await phone.waitFor('单位看到的简历')
    await phone.waitFor('哈尔滨某软件公司')
    expect(phone.largestSetData()).toBeLessThan(64 * 1024)
  }))
})
