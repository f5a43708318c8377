import { join } from 'node:path'
import { type Product, startProduct } from '../product/start-product'
import { type Child, startChild } from '../product/start-child'
import { waitUntilReady } from '../product/wait-until-ready'
import { demoPasswords, demoReviewer } from '../seed/demo-accounts'
import { demoStudents } from '../seed/demo-students'
import { graduationYear } from '../seed/graduation-year'
import { readCaptcha } from './read-captcha'
import { screen } from './screen'
import { shoot } from './shoot'
import { signInStaff } from './sign-in-staff'
import { signInStudent } from './sign-in-student'
import { startBrowser, type TestBrowser } from './start-browser'

const visitor = /401 GET .*\/api\//

describe('what goes wrong is said, with a way on', () => {
  let product: Product
  let browser: TestBrowser
  let second: Child | undefined
  beforeAll(async () => {
    product = await startProduct({ settings: { SEED_CAREER: 'no', LOG_LEVEL: 'warn' } })
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await second?.stop()
    await product?.stop()
  })
  afterEach(() => expect(browser.problems.splice(0)).toEqual([]))

  it('R-ACC-5 a wrong captcha is said at its field with a new picture, and what was typed stays', async () => {
    const page = await browser.open('wrong captcha', 'phone', `${product.urls.h5}modules/accounts/pages/login/index`, [visitor, /422 POST .*\/sessions\/staff/])
    await signInStaff(page, product.urls.server, { username: demoReviewer.username, password: demoPasswords.reviewer, captcha: '####' })
    const { sees, type, tap } = screen(page)
    await sees('验证码不正确或已过期，已换一张')
    await shoot(page, 'captcha-wrong')
    const right = await readCaptcha(page, product.urls.server, () => tap('换一张验证码'))
    await type('验证码', right)
    await tap('登录')
    await sees('工作台首页')
  })

  it('R-ACC-5 a wrong password and a wrong account are refused with one same sentence', async () => {
    const said = async (username: string, password: string): Promise<string> => {
      const page = await browser.open(username, 'phone', `${product.urls.h5}modules/accounts/pages/login/index`, [visitor, /401 POST .*\/sessions\/staff/])
      await signInStaff(page, product.urls.server, { username, password })
      return page.getByRole('alert').filter({ visible: true }).innerText()
    }
    const wrongPassword = await said(demoReviewer.username, 'Shenhe2027')
    expect(wrongPassword).toContain('登录信息不正确')
    expect(await said('nobody', demoPasswords.reviewer)).toBe(wrongPassword)
  })

  it('says that the server is away, and goes on from there when it is back', async () => {
    const page = await browser.open('server away', 'phone', product.urls.h5, [visitor, /^failed (GET|POST) /, /Loading (CSS )?chunk/])
    const student = demoStudents(graduationYear(new Date())).find(({ name }) => name === '张雨桐')
    await signInStudent(page, product.urls.server, student?.studentNo ?? '')
    const { sees, tap, button } = screen(page)
    const tabBar = page.locator('.weui-tabbar__item')
    await sees('我的办理进度')
    await tabBar.filter({ hasText: '签约' }).click()
    await sees('签约指南')
    await product.processes.server.stop()
    // A page whose code is not here yet, then one that is.
    await tabBar.filter({ hasText: '我的' }).click()
    await sees('暂时连不上服务器，请检查网络后再点一次')
    await tabBar.filter({ hasText: '首页' }).click()
    await button('重试').waitFor()
    await shoot(page, 'server-away')
    second = startChild({ name: 'server', script: 'server/dist/main.js', env: product.env, logFile: join(product.env.DATA_DIR ?? '', 'logs/server-again.log') })
    await waitUntilReady(product.urls.server, second.died)
    await tap('重试')
    await sees('我的办理进度')
  })
})
