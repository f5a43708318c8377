import { type Page } from 'playwright-core'
import { type Product, startProduct } from '../product/start-product'
import { demoPasswords, demoReviewer } from '../seed/demo-accounts'
import { demoEmployers } from '../seed/demo-employers'
import { demoStudents } from '../seed/demo-students'
import { graduationYear } from '../seed/graduation-year'
import { inOrder } from './in-order'
import { inviteStudent } from './invite-student'
import { readDownload } from './read-download'
import { registerStudent } from './register-student'
import { scanQr } from './scan-qr'
import { screen } from './screen'
import { shoot } from './shoot'
import { signInStaff } from './sign-in-staff'
import { startBrowser, type TestBrowser } from './start-browser'

const year = graduationYear(new Date())
const walker = demoStudents(year).find(({ name }) => name === '李一鸣') ?? {}
const visitor = [/401 GET .*\/api\//]

/** One day, told in the order in which it happens: each step goes on where the one before it ended. */
describe('a student’s first day', () => {
  let product: Product
  let browser: TestBrowser
  let phone: Page
  let student: Page
  let school: Page
  let employer: Page
  const step = inOrder(() => expect(browser.problems.splice(0)).toEqual([]))
  const frame = () => phone.frameLocator('[data-testid="browser-frame"]')

  beforeAll(async () => {
    product = await startProduct({ settings: { SEED_COUNTDOWN_SECONDS: '2', LOG_LEVEL: 'warn' } })
    browser = await startBrowser()
    phone = await browser.open('phone', 'desk', product.urls.sandbox ?? '', visitor)
  })
  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  it('R-ACC-2 registers in two steps and shows the QR as the third', step(async () => {
    student = await browser.open('student', 'phone', `${product.urls.h5}modules/accounts/pages/register/index`, visitor)
    await shoot(student, 'register')
    await registerStudent(student, walker)
    await shoot(student, 'register-wechat')
  }))

  it('R-ACC-3 a scan on the phone binds, and the waiting page turns green by itself', step(async () => {
    await scanQr(phone, '李一鸣', student.locator('.scan-qr'))
    await screen(student).sees('绑定成功')
    await shoot(student, 'bound')
    await phone.locator('[data-name="李一鸣"] .tag.ok').waitFor()
    await shoot(phone, 'phone-page-bound')
  }))

  it('R-SRC-3 the student checks the source information and hands it in', step(async () => {
    const { tap, sees, type, inSheet } = screen(student)
    await tap('进入首页')
    await sees('我的办理进度')
    await shoot(student, 'home-first')
    await student.goto(`${product.urls.h5}modules/source-info/pages/view/index`)
    await sees('未确认')
    await shoot(student, 'source-info')
    await tap('编辑')
    await type('家庭地址', '黑龙江省齐齐哈尔市龙沙区卜奎大街 208 号鹤城家园 7 号楼 3 单元 1402 室')
    await tap('保存并送审')
    await shoot(student, 'source-info-sheet')
    await inSheet('确认送审').click()
    await sees('待审核')
  }))

  it('R-SRC-3 the school approves what the student handed in', step(async () => {
    school = await browser.open('school', 'desk', `${product.urls.h5}modules/accounts/pages/login/index`, visitor)
    await signInStaff(school, product.urls.server, { username: demoReviewer.username, password: demoPasswords.reviewer })
    const { tap, sees, menu } = screen(school)
    await sees(`${demoReviewer.name}，`)
    await sees('常用')
    await shoot(school, 'school-home')
    await menu('生源信息')
    await tap(/^李一鸣/)
    await sees('鹤城家园')
    await shoot(school, 'school-desk')
    await tap(/^审核通过/)
    await sees('已审核通过')
  }))

  it('R-SIGN-1 the employer finds the student and invites', step(async () => {
    employer = await browser.open('employer', 'desk', `${product.urls.h5}modules/accounts/pages/login/index`, visitor)
    await signInStaff(employer, product.urls.server, { username: demoEmployers[0].username, password: demoPasswords.employer })
    await inviteStudent(employer, walker, `${year}-07-10`)
    await shoot(employer, 'employer-invite')
    const { tap, inSheet, sees } = screen(employer)
    await tap('预览邀请函')
    await inSheet('发出邀请').click()
    await sees('待应约')
    await shoot(employer, 'employer-invitations')
  }))

  it('R-DST-1 the student’s home says what waits and how long', step(async () => {
    await student.goto(`${product.urls.h5}pages/home/index`)
    await screen(student).sees(demoEmployers[0].name)
    await shoot(student, 'home')
    await screen(student).tap(new RegExp(`^${demoEmployers[0].name}.*前端开发工程师`, 's'))
    await screen(student).sees('与招聘信息的差异')
    await shoot(student, 'invitation')
  }))

  it('R-MSG-1 the template card arrives on the phone and opens the invitation through OAuth', step(async () => {
    const card = phone.getByTestId('card').filter({ hasText: demoEmployers[0].name })
    await card.waitFor()
    await shoot(phone, 'phone-page')
    await card.getByTestId('card-open').click()
    await screen(frame()).sees('签约邀请函')
    await screen(frame()).sees(demoEmployers[0].name)
    await shoot(phone, 'phone-page-invitation')
  }))

  it('R-SIGN-6 the student says where archive and hukou go, waits for the countdown and signs', step(async () => {
    const { tap, choose, type, button, inSheet, sees } = screen(frame())
    await tap('同意签约')
    await choose('寄往接收单位')
    await type('档案接收单位', '齐齐哈尔市人才服务中心')
    await type('档案转寄地址', '黑龙江省齐齐哈尔市建华区党政办公中心 2 号楼 1 层档案窗口')
    await type('档案邮编', '161006')
    await type('档案联系电话', '0452-2791000')
    await choose('户口迁回生源地')
    await button('同意签约').click()
    await inSheet(/^现在签约（\d+ 秒）$/).waitFor()
    await shoot(phone, 'countdown')
    await inSheet(/^现在签约$/).click()
    await sees('签约成功')
    await shoot(phone, 'signed')
  }))

  it('R-SIGN-9 the school approves; then, not before, the agreement can be downloaded as PDF', step(async () => {
    await student.goto(`${product.urls.h5}pages/sign/index`)
    await screen(student).sees('待学校审核')
    await shoot(student, 'sign')
    const { tap, sees, menu, inSheet } = screen(school)
    await menu('线上协议')
    await tap(/^李一鸣/)
    await sees('齐齐哈尔市人才服务中心')
    await shoot(school, 'school-agreement')
    await tap('审核通过，协议生效')
    await inSheet('确认审核通过').click()
    await sees('已审核通过')
    await phone.getByTestId('browser-close').click()
    await phone.getByTestId('card').filter({ hasText: '可以下载三方协议书' }).getByTestId('card-open').click()
    await screen(frame()).sees('已生效')
    const { name, bytes } = await readDownload(phone, () => screen(frame()).tap('下载三方协议书'))
    expect(name).toMatch(/^三方协议书-.+\.pdf$/)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(bytes.length).toBeGreaterThan(10_000)
  }))
})
