import { type Page } from 'playwright-core'
import { z } from 'zod'
import { demoForm } from '../seed/demo-papers'
import { chooseFiles } from './choose-files'
import { inOrder } from './in-order'
import { pickedPhoto } from './picked-photo'
import { readDownload } from './read-download'
import { screen } from './screen'
import { shoot } from './shoot'
import { type Stage, startStage } from './start-stage'

const desk = '/workbench/school/pages/review/index'
const formPage = '/modules/recommendation-form/pages/show/index'

describe('the review desk', () => {
  let stage: Stage
  let school: Page
  let student: Page
  const step = inOrder(() => expect(stage.problems()).toEqual([]))
  beforeAll(async () => { stage = await startStage() })
  afterAll(() => stage?.stop())

  it('R-REC-1 a form is written from empty with live counts, and nothing is cut off unseen', step(async () => {
    student = await stage.student('王梓涵', formPage)
    const { tap, type, sees, inSheet } = screen(student)
    await sees('未提交')
    await tap('编辑')
    await type('自我鉴定', '字'.repeat(501))
    await sees('501/500，超出 1 字')
    await shoot(student, 'form-too-long', true)
    await tap('保存并送审')
    await sees(/项要填写或修改/)
    await student.keyboard.press('Escape')
    await type('自我鉴定', demoForm.selfEvaluation)
    await type('奖惩情况', demoForm.awards)
    await type('社会实践', demoForm.practice)
    await type('担任职务', demoForm.positions)
    await type('特长爱好', demoForm.talents)
    await chooseFiles(student, () => student.getByTestId('upload-files').filter({ visible: true }).click(), [await pickedPhoto('证件照.jpg', { width: 413, height: 579 })])
    await student.getByRole('button', { name: '移除 证件照.jpg' }).waitFor()
    await shoot(student, 'form-edit', true)
    await tap('保存并送审')
    await inSheet('确认送审').click()
    await sees('已提交学校审核')
    await shoot(student, 'form-pending', true)
  }))

  it('R-REC-2 the school adds its opinion and approves', step(async () => {
    school = await stage.reviewer(`${desk}?kind=recommendation-form`)
    const { tap, sees } = screen(school)
    await tap(/^王梓涵/)
    await sees(demoForm.practice)
    await tap('该生专业基础扎实，实践能力较强，同意推荐。')
    await shoot(school, 'school-form')
    await tap('审核通过')
    await sees('已审核通过')
  }))

  it('R-REC-2 approved, the form is downloaded as PDF with the opinion on it', step(async () => {
    await student.reload()
    await screen(student).sees('该生专业基础扎实，实践能力较强，同意推荐。')
    await shoot(student, 'form-approved', true)
    const { name, bytes } = await readDownload(student, () => screen(student).tap('下载'))
    expect([name, bytes.subarray(0, 5).toString()]).toEqual([expect.stringMatching(/^毕业生推荐表-.+\.pdf$/), '%PDF-'])
  }))

  it('R-DST-1 several kinds are approved at once; the one that lost the race says so', step(async () => {
    await school.goto(stage.product.urls.h5 + desk.slice(1))
    const { sees, inSheet, button } = screen(school)
    const pick = async (name: string): Promise<void> => school.getByRole('checkbox', { name: `选中 ${name}`, exact: true }).first().click()
    for (const name of ['赵静怡', '周欣妍', '郑博文', '韩冰', '吴俊杰']) await pick(name)
    await shoot(school, 'school-desk-batch')
    // Meanwhile the student takes it back.
    const racer = await stage.student('郑博文', '/modules/other-destinations/pages/show/index')
    await screen(racer).tap('撤回送审')
    await screen(racer).inSheet('确认撤回').click()
    await screen(racer).sees('未确认')
    await button('批量通过 5 条').click()
    await shoot(school, 'school-batch-confirm')
    await inSheet('确认通过').click()
    await sees('通过 4 条，1 条没有通过')
    await sees('郑博文 · 其他去向')
    await shoot(school, 'school-batch-outcome')
    const left = await school.request.get(`${stage.product.urls.server}/api/review/queue?limit=100`)
    const { items } = z.object({ items: z.array(z.object({ name: z.string() })) }).parse(await left.json())
    for (const name of ['赵静怡', '周欣妍', '韩冰', '吴俊杰']) expect(items.map((item) => item.name)).not.toContain(name)
  }))
})
