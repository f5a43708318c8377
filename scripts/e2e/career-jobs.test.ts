import { type Page } from 'playwright-core'
import { creditCodeOf } from '../../server/src/modules/employers/testing/credit-code-of'
import { readPdf } from '../../server/test/read-pdf'
import { askAs } from './ask-as'
import { chooseFiles } from './choose-files'
import { inDays } from './in-days'
import { inOrder } from './in-order'
import { pickedPhoto } from './picked-photo'
import { publishJob } from './publish-job'
import { readCaptcha } from './read-captcha'
import { readDownload } from './read-download'
import { saveResume } from './save-resume'
import { screen } from './screen'
import { shoot } from './shoot'
import { softwareResume } from './software-resume'
import { type Stage, startStage } from './start-stage'

const walker = '王梓涵'
/** What would do harm where text is taken for a page or for a document's source. */
const nasty = '<script>document.title="owned"</script><img src=x onerror="document.title=1">#panic("x") $x$ *粗* @ref'
const self = `软件工程专业，熟悉 TypeScript 与 React，愿意从小需求做起。${nasty}`
const desk = '/workbench/employer/pages'
const unit = { name: '大庆示范云计算有限公司', job: '云平台运维开发工程师', username: 'yunjisuan', password: 'Yunji2026' }

/** The job market with the demonstration's adverts: students, employers and the platform, each at their own page. */
describe('the job market', () => {
  let stage: Stage
  let student: Page
  beforeAll(async () => {
    stage = await startStage({ SEED_CAREER: 'yes' })
    student = await stage.student(walker, '/pages/jobs/index')
    await saveResume(askAs(student, stage.product.urls.server), 'zh', softwareResume(self))
  })
  afterAll(() => stage?.stop())
  const go = (page: Page, path: string): Promise<unknown> => page.goto(stage.product.urls.h5 + path.slice(1))

  describe('from a search to an interview', () => {
    let employer: Page
    const step = inOrder(() => expect(stage.problems()).toEqual([]))

    it('R-JOB-1 finds adverts by Chinese words, narrowed by a filter', step(async () => {
      const { type, tap, sees, inSheet } = screen(student)
      await sees('推荐设置')
      await shoot(student, 'jobs-mine')
      await type('搜索职位', '数据')
      await tap('搜索')
      await sees('数据标注实习生')
      await student.getByTestId('filter-kind').click()
      await student.getByRole('dialog').getByRole('checkbox', { name: '全职', exact: true }).click()
      await inSheet(/^确定/).click()
      await student.getByText('数据标注实习生').filter({ visible: true }).waitFor({ state: 'detached' })
      await sees('数据分析师')
      await sees('数据治理工程师')
      await shoot(student, 'jobs-found', true)
    }))

    it('R-JOB-2 keeps several as favourites', step(async () => {
      for (const title of ['数据分析师', 'Java 后端工程师', '软件测试工程师']) {
        await go(student, '/pages/jobs/index')
        const { type, tap, sees, button } = screen(student)
        await type('搜索职位', title)
        await tap('搜索')
        await button(new RegExp(`^${title}`)).first().click()
        await sees('【岗位职责】')
        await tap('收藏')
        await sees('已收藏')
      }
      await shoot(student, 'job-page', true)
      await go(student, '/modules/jobs/pages/favourites/index')
      await screen(student).sees('共 3 个')
      await shoot(student, 'favourites', true)
    }))

    it('R-JOB-2 R-JOB-3 applies for all of them at once; the one closed meanwhile is refused by itself', step(async () => {
      const { tap, sees, inSheet } = screen(student)
      await tap('批量管理')
      await tap('全选')
      await tap('批量投递（3）')
      employer = await stage.employer(0, `${desk}/jobs/index`)
      const office = screen(employer)
      await office.tap(/^Java 后端工程师/)
      await office.sees('学生看到的职位')
      await shoot(employer, 'employer-job')
      await office.tap('关闭')
      await office.inSheet('确认关闭').click()
      await office.sees('职位已关闭')
      await inSheet('投递 3 个职位').click()
      await sees('2 个已投递，1 个没有成功')
      await sees(/^职位已经关闭，不能投递/)
      await shoot(student, 'batch-applied')
      await inSheet('知道了').click()
    }))

    it('R-JOB-3 R-CV-3 the employer reads the résumé as it was sent; what is typed in it stays text', step(async () => {
      const { menu, tap, sees } = screen(employer)
      await menu('应聘者')
      await sees(/^已投递 1$/)
      await shoot(employer, 'employer-board')
      await tap(new RegExp(`^${walker}`))
      await sees('投递的简历')
      await sees(self)
      expect(await employer.title()).not.toMatch(/owned|^1$/)
      await shoot(employer, 'employer-applicant', true)
      const { bytes } = await readDownload(employer, () => tap('下载 PDF'))
      const text = (await readPdf(bytes)).map((page) => page.text).join('')
      expect(text).toContain(nasty.replace(/\s/g, '').slice(0, 20))
      expect(text).toContain('#panic("x")$x$*粗*@ref')
    }))

    it('R-JOB-3 邀面试 with words, and the student sees it on the time line', step(async () => {
      const { tap, type, sees, inSheet } = screen(employer)
      await tap('邀面试')
      await type('面试时间', `${inDays(3)}T14:00`)
      await type('面试地点', '创新中心 6 层 602')
      await type('附言', '请带身份证和成绩单')
      await inSheet('发出邀请').click()
      await sees('已邀面试，学生会收到通知')
      await go(student, '/modules/applications/pages/list/index')
      const mine = screen(student)
      await mine.sees('软件测试工程师')
      await shoot(student, 'applications', true)
      await go(student, '/modules/interviews/pages/list/index')
      await mine.sees('软件测试工程师')
      await mine.sees('创新中心 6 层 602')
      await shoot(student, 'interviews', true)
      await go(student, '/modules/applications/pages/list/index')
      await mine.tap(/^软件测试工程师/)
      await mine.sees('邀面试')
      await mine.sees('查看简历')
      await mine.sees('办理记录')
      await shoot(student, 'application', true)
      await mine.tap('查看 PDF')
    }))
  })

  describe('a new employer', () => {
    let employer: Page
    const step = inOrder(() => expect(stage.problems()).toEqual([]))

    it('R-ACC-8 registers with its licence, and waits', step(async () => {
      const { server } = stage.product.urls
      employer = await stage.visitor('/v', 'desk')
      const captcha = await readCaptcha(employer, server, () => go(employer, `${desk}/register/index`))
      const { type, sees, tap } = screen(employer)
      const choose = async (label: string, said: string): Promise<unknown> => employer.getByRole('combobox', { name: label, exact: true }).selectOption({ label: said })
      await type('单位名称', unit.name)
      await type('统一社会信用代码', creditCodeOf(77, '91230602'))
      await sees('代码校验通过')
      await choose('单位性质', '其他企业')
      await chooseFiles(employer, () => employer.getByTestId('licence-files').click(), [await pickedPhoto('营业执照.jpg')])
      await sees('已上传 营业执照.jpg')
      await choose('所属行业', '信息传输、软件和信息技术服务业')
      await screen(employer).pick('所在城市', '大庆市')
      await type('单位地址', '黑龙江省大庆市萨尔图区火炬新街 28 号')
      await type('联系人', '宋经理')
      await type('联系电话', '0459-6660001')
      await type('登录名', unit.username)
      await type('设置密码', unit.password)
      await type('再次输入密码', unit.password)
      await type('验证码', captcha)
      await shoot(employer, 'employer-register', true)
      await tap('提交审核')
      await sees('待平台审核')
      await shoot(employer, 'employer-waits')
    }))

    it('R-ACC-8 the platform looks at the licence and approves', step(async () => {
      const platform = await stage.admin('/workbench/platform/pages/employers/index')
      const { tap, sees } = screen(platform)
      await tap(new RegExp(`^${unit.name}`))
      await sees(/^信用代码校验通过/)
      await shoot(platform, 'platform-registration')
      await tap('审核通过')
      await sees('已通过，单位可以发布职位')
    }))

    it('R-JOB-1 then publishes its first advert, which students find', step(async () => {
      await go(employer, `${desk}/home/index`)
      await publishJob(employer, { title: unit.job, deadline: inDays(30) })
      await shoot(employer, 'employer-published')
      await go(student, '/pages/jobs/index')
      const { type, tap, sees } = screen(student)
      await type('搜索职位', '云平台 大庆')
      await tap('搜索')
      await sees(unit.job)
    }))

    it('R-JOB-4 finds a student who lets themselves be found, without name or phone, and invites', step(async () => {
      await go(student, '/modules/privacy/pages/show/index')
      await student.getByRole('switch', { name: '允许单位搜索到我' }).click()
      await screen(student).sees('已保存')
      await shoot(student, 'privacy', true)
      const { menu, type, tap, sees, inSheet } = screen(employer)
      await menu('人才搜索')
      await sees('张**')
      await type('搜索人才', '减半 React')
      // Found again as one types: the other one goes.
      await employer.getByText('张**').filter({ visible: true }).waitFor({ state: 'detached' })
      await tap(/^王\*\*/)
      await sees('学生投递后，才会显示姓名和联系方式。')
      const shown = await employer.locator('body').innerText()
      for (const hidden of [walker, '13800002299', 'student@example.edu.cn']) expect(shown).not.toContain(hidden)
      await shoot(employer, 'employer-talent', true)
      await tap('邀请投递')
      await employer.getByRole('combobox', { name: '邀请投递的职位', exact: true }).selectOption({ label: unit.job })
      await type('附言', '看到你的 React 项目，欢迎投递')
      await inSheet('发出邀请').click()
      await sees('邀请已发出，学生会收到通知')
    }))

    it('R-JOB-4 the student accepts, which is an application', step(async () => {
      await go(student, '/modules/job-invitations/pages/list/index')
      const { tap, sees, inSheet } = screen(student)
      await tap(new RegExp(unit.job))
      await sees('看到你的 React 项目，欢迎投递')
      await shoot(student, 'job-invitation', true)
      await tap('接受并投递')
      await inSheet('确认投递').click()
      await sees('已投递')
      await sees('查看我的申请')
      await go(employer, `${desk}/applicants/index`)
      const office = screen(employer)
      await office.tap(new RegExp(`^${walker}`))
      await office.sees('13800002299')
    }))
  })
})
