import { type Page } from 'playwright-core'
import { readCaptcha } from './read-captcha'
import { screen } from './screen'

/** 学校与单位登录 on the login page. */
export async function signInStaff(page: Page, server: string, { username, password, captcha }: { username: string; password: string; captcha?: string }): Promise<void> {
  const { tab, type, tap } = screen(page)
  // The student's form has asked for its own captcha: that answer must not be taken for the next one.
  await page.getByTestId('captcha-picture').locator('img').waitFor()
  const answer = await readCaptcha(page, server, () => tab('学校与单位'))
  await type('账号', username)
  await type('密码', password)
  await type('验证码', captcha ?? answer)
  await tap('登录')
}
