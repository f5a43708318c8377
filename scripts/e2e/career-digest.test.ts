import { type Page } from 'playwright-core'
import { askAs } from './ask-as'
import { inDays } from './in-days'
import { inOrder } from './in-order'
import { publishJob } from './publish-job'
import { saveResume } from './save-resume'
import { screen } from './screen'
import { shoot } from './shoot'
import { softwareResume } from './software-resume'
import { type Stage, startStage } from './start-stage'

const seeker = '张雨桐'
const title = '政务平台后端工程师'

/** What the official account is for: the job that fits comes to the student. At any hour, for tests run at night too. */
describe('the digest', () => {
  let stage: Stage
  let student: Page
  let phone: Page
  const step = inOrder(() => expect(stage.problems()).toEqual([]))
  const frame = () => phone.frameLocator('[data-testid="browser-frame"]')
  beforeAll(async () => {
    stage = await startStage({ CAREER_HOURS: 'always' })
    phone = await stage.phone()
  })
  afterAll(() => stage?.stop())

  it('R-PUSH-1 a student says what they wish for', step(async () => {
    student = await stage.student(seeker, '/modules/recommendations/pages/settings/index')
    await saveResume(askAs(student, stage.product.urls.server), 'zh', softwareResume())
    const { tap, type, sees, inSheet } = screen(student)
    const wish = async (kind: string, choice: string): Promise<void> => {
      await tap(`选择${kind}`)
      await student.getByRole('dialog').getByRole('checkbox', { name: choice, exact: true }).click()
      await inSheet(/^确定/).click()
    }
    await wish('职位类别', '软件开发')
    await wish('城市', '哈尔滨市')
    await type('最低月薪（元）', '6000')
    await shoot(student, 'wishes', true)
    await tap('保存')
    await sees('已保存')
    await sees(/^现在没有符合的职位/)
  }))

  it('R-PUSH-2 an employer publishes one that fits, and within seconds the phone has the digest', step(async () => {
    await phone.locator(`[data-name="${seeker}"]`).click()
    const employer = await stage.employer(0, '/workbench/employer/pages/home/index')
    await publishJob(employer, { title, deadline: inDays(30) })
    const card = phone.getByTestId('card').filter({ hasText: title })
    await card.waitFor({ timeout: 60_000 })
    expect(await card.innerText()).toMatch(/专业/)
    await shoot(phone, 'digest-card')
  }))

  it('R-PUSH-1 R-PUSH-2 the card opens that day’s list with its reasons', step(async () => {
    await phone.getByTestId('card').filter({ hasText: title }).getByTestId('card-open').click()
    const { sees } = screen(frame())
    await sees(title)
    await sees(/^匹配 \d+$/)
    await sees('职位类别符合意向')
    await sees('专业对口')
    await shoot(phone, 'digest-list')
  }))

  it('R-JOB-3 the student applies from there', step(async () => {
    const { tap, sees, inSheet, button } = screen(frame())
    await button(new RegExp(`^${title}`)).click()
    await sees('匹配度')
    await shoot(phone, 'digest-job')
    await tap('投递')
    await inSheet('确认投递').click()
    await sees('查看我的申请')
    await shoot(phone, 'digest-applied')
  }))

  it('R-PUSH-3 the platform reads how many were pushed, delivered and opened', step(async () => {
    const platform = await stage.admin('/workbench/platform/pages/pushes/index')
    await screen(platform).sees('最近 24 小时')
    const said = (await platform.locator('.push-figures').innerText()).replace(/\s/g, '')
    for (const figure of [/[1-9]\d*推荐消息/, /[1-9]\d*已送达/, /(?<!\d)1已打开/]) expect(said).toMatch(figure)
    await shoot(platform, 'platform-pushes', true)
  }))
})
