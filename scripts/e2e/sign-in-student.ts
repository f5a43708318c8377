import { type Page } from 'playwright-core'
import { demoPasswords } from '../seed/demo-accounts'
import { demoSchool } from '../seed/demo-school'
import { readCaptcha } from './read-captcha'
import { screen } from './screen'

/** 学生登录 with the demonstration's password; goes to the login page first. */
export async function signInStudent(page: Page, server: string, studentNo: string): Promise<void> {
  const { pick, type, tap } = screen(page)
  const captcha = await readCaptcha(page, server, () => page.goto(`${server}/m/modules/accounts/pages/login/index`))
  await pick('学校', demoSchool.name)
  await type('学号', studentNo)
  await type('密码', demoPasswords.student)
  await type('验证码', captcha)
  await tap('登录')
}
