import { type Page } from 'playwright-core'
import { type FieldValues } from '../../server/src/modules/schools/actions/seal-fields'
import { demoPasswords } from '../seed/demo-accounts'
import { demoSchool } from '../seed/demo-school'
import { screen } from './screen'

/** Registration, steps one and two; leaves the page at step three with its QR. */
export async function registerStudent(page: Page, { name = '', studentNo = '', identityNo = '', phone = '', email = '' }: FieldValues): Promise<void> {
  const { pick, type, tap, sees } = screen(page)
  await pick('学校', demoSchool.name)
  await type('姓名', name)
  await type('学号', studentNo)
  await type('证件号', identityNo)
  await tap('下一步')
  await type('本人手机', phone)
  await type('电子邮箱', email)
  await type('设置密码', demoPasswords.student)
  await type('再次输入密码', demoPasswords.student)
  await tap('完成注册')
  await sees('等待扫码，完成后本页会自动更新')
}
