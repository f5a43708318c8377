import { type Page } from 'playwright-core'
import { jobFields } from '@shared/jobs/job-fields'
import { fillTyped } from './fill-typed'
import { screen } from './screen'

/** The employer's desk: writes an advert of software development in Harbin and publishes it. */
export async function publishJob(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  const { menu, tap, sees, inSheet } = screen(page)
  await menu('职位')
  await tap('新建职位')
  await sees('还要补充的内容')
  await fillTyped(page, jobFields, {
    kind: 'full_time', category: 'c01', industry: 'I', cityCode: '230100', salaryMin: '8000', salaryMax: '12000', headcount: '3', degree: 'bachelor',
    description: '【岗位职责】\n1. 开发业务系统；\n2. 处理线上问题。\n【待遇】五险一金、导师带教。', ...values,
  })
  await tap('选择专业类')
  await page.getByRole('dialog').getByLabel('输入专业类名称查找').fill('计算机')
  await page.getByRole('dialog').getByRole('checkbox', { name: '计算机类', exact: true }).click()
  await inSheet(/^确定/).click()
  await sees('可以发布')
  await sees(/^已自动保存/)
  await tap('发布职位')
  await inSheet('确认发布').click()
  await sees('收到 0 份投递')
}
