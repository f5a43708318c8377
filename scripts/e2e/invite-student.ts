import { type Page } from 'playwright-core'
import { type FieldValues } from '../../server/src/modules/schools/actions/seal-fields'
import { demoSchool } from '../seed/demo-school'
import { screen } from './screen'

/** The employer's desk: finds the student and sends an invitation that takes neither archive nor hukou. */
export async function inviteStudent(page: Page, { name = '', studentNo = '' }: FieldValues, reportOn: string): Promise<void> {
  const { pick, type, tap, choose, menu } = screen(page)
  await menu('发出签约邀请')
  await pick('学校', demoSchool.name)
  await type('学号', studentNo)
  await type('姓名', name)
  await tap('查找学生')
  await type('岗位', '前端开发工程师')
  await type('月薪（元）', '8500')
  await page.getByRole('combobox', { name: '试用期', exact: true }).selectOption({ label: '3 个月' })
  await type('试用期月薪（元）', '6800')
  await type('工作地点', '黑龙江省哈尔滨市松北区世茂大道 99 号创新中心 6 层')
  await page.getByLabel('报到时间', { exact: true }).fill(reportOn)
  await choose('不接收档案')
  await choose('不接收户口')
  await type('招聘信息中的月薪（元）', '9000')
}
