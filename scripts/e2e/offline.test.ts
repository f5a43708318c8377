import { type Page } from 'playwright-core'
import { offlineFields, offlineSteps } from '@shared/offline-agreements/fields'
import { demoPaper } from '../seed/demo-papers'
import { chooseFiles } from './choose-files'
import { fillTyped } from './fill-typed'
import { inOrder } from './in-order'
import { pickedPhoto } from './picked-photo'
import { readDownload } from './read-download'
import { screen } from './screen'
import { shoot } from './shoot'
import { type Stage, startStage } from './start-stage'

const list = '/modules/offline-agreements/pages/list/index'
const [employerStep, termsStep, handoverStep] = offlineSteps
const walker = '许文静'

/** An agreement on paper from the first word to the school's yes, with days between the steps. */
describe('an agreement on paper', () => {
  let stage: Stage
  let student: Page
  let school: Page
  const step = inOrder(() => expect(stage.problems()).toEqual([]))
  beforeAll(async () => { stage = await startStage() })
  afterAll(() => stage?.stop())

  it('R-OFF-1 the entry is saved by itself: who leaves in the middle finds it as it was typed', step(async () => {
    const values = demoPaper(stage.year)
    student = await stage.student(walker, list)
    await screen(student).tap('录入协议书')
    await fillTyped(student, offlineFields, values, [...employerStep.fields])
    await screen(student).tap('下一步')
    await fillTyped(student, offlineFields, values, ['position', 'salaryYuan'])
    await screen(student).sees(/^已自动保存/)
    await shoot(student, 'offline-entry', true)
    // Gone, without a word; a day later from the start page.
    await student.goto(`${stage.product.urls.h5}pages/home/index`)
    await screen(student).sees('我的办理进度')
    await student.goto(stage.product.urls.h5 + list.slice(1))
    await shoot(student, 'offline-list')
    await screen(student).tap('继续填写草稿')
    await screen(student).sees('岗位与待遇')
    expect(await student.getByLabel('岗位', { exact: true }).filter({ visible: true }).inputValue()).toBe(values.position)
    expect(await student.getByLabel('月薪（元，税前）', { exact: true }).filter({ visible: true }).inputValue()).toBe(values.salaryYuan)
  }))

  it('R-OFF-2 says at the field what the law or the table does not allow', step(async () => {
    await fillTyped(student, offlineFields, { ...demoPaper(stage.year), probationSalaryYuan: '3000' }, [...termsStep.fields])
    await screen(student).tap('下一步')
    await screen(student).sees(/试用期月薪不得低于月薪的 80%/)
    await shoot(student, 'offline-entry-refused')
    await fillTyped(student, offlineFields, demoPaper(stage.year), ['probationSalaryYuan'])
    await screen(student).tap('下一步')
  }))

  it('R-OFF-1 two pages are previewed and confirmed twice before the agreement is made', step(async () => {
    const { tap, inSheet, sees } = screen(student)
    await fillTyped(student, offlineFields, demoPaper(stage.year), [...handoverStep.fields])
    await tap('预览协议书')
    await student.getByAltText('第 2 页，共 2 页').waitFor()
    await shoot(student, 'offline-preview', true)
    await tap('保存并生成协议书')
    await inSheet('内容无误，继续').waitFor()
    await shoot(student, 'offline-confirm-1')
    await inSheet('内容无误，继续').click()
    await inSheet('确认生成').waitFor()
    await shoot(student, 'offline-confirm-2')
    await inSheet('确认生成').click()
    await sees('协议书已生成')
  }))

  it('R-OFF-1 the agreement is downloaded to be stamped', step(async () => {
    await shoot(student, 'offline-download')
    const { name, bytes } = await readDownload(student, () => screen(student).tap('下载协议书'))
    expect([name.endsWith('.pdf'), bytes.subarray(0, 5).toString()]).toEqual([true, '%PDF-'])
    await student.context().close()
  }))

  it('R-OFF-1 a later upload begins at the list, and 上一步 leads back to the download', step(async () => {
    student = await stage.student(walker, list)
    const { tap, sees } = screen(student)
    await tap('上传签约资料')
    await sees('盖好章的协议书')
    await tap('上一步')
    await sees('协议书已生成')
    await tap('下一步')
    await sees('盖好章的协议书')
  }))

  it('R-OFF-1 a blurry photo is told at once and taken again', step(async () => {
    const { tap, sees, inSheet } = screen(student)
    await chooseFiles(student, () => student.getByTestId('upload-files').filter({ visible: true }).click(), [await pickedPhoto('第一页.jpg'), await pickedPhoto('第二页.jpg', { blur: 3 })])
    await sees(/照片可能模糊/)
    await shoot(student, 'offline-upload-blurry', true)
    await chooseFiles(student, () => tap('重新拍摄'), [await pickedPhoto('第二页重拍.jpg')])
    await sees('第 2 页 · 第二页重拍.jpg')
    await student.getByText(/照片可能模糊/).waitFor({ state: 'detached' })
    await tap('保存并提交审核')
    await inSheet('确认提交').click()
    await sees('已提交学校审核')
    await shoot(student, 'offline-submitted', true)
  }))

  it('R-OFF-3 the school rejects the stamped copy with a reason', step(async () => {
    school = await stage.reviewer('/workbench/school/pages/review/index?kind=offline-agreement')
    const { tap, sees, inSheet } = screen(school)
    await tap(new RegExp(`^${walker}`))
    await sees('绥化市第一中学')
    await shoot(school, 'school-offline')
    await tap('审核不通过…')
    await inSheet('缺少单位公章或经办人签字').click()
    await inSheet('确认审核不通过').click()
    await sees('已审核不通过')
  }))

  it('R-OFF-3 重新上传 keeps the data and asks for the paper again', step(async () => {
    await student.goto(stage.product.urls.h5 + list.slice(1))
    const { tap, sees, inSheet } = screen(student)
    await tap('查看原因，再次提交')
    await sees('缺少单位公章或经办人签字')
    await shoot(student, 'offline-rejected', true)
    await tap('重新上传盖章件')
    await inSheet('开始重新上传').click()
    await sees('上次审核不通过的原因')
    await chooseFiles(student, () => student.getByTestId('upload-files').filter({ visible: true }).click(), [await pickedPhoto('盖章一.jpg'), await pickedPhoto('盖章二.jpg')])
    await sees('第 2 页 · 盖章二.jpg')
    await tap('保存并提交审核')
    await inSheet('确认提交').click()
    await sees('已提交学校审核')
  }))

  it('R-OFF-3 R-DST-1 approved, it is in force and can be downloaded', step(async () => {
    await school.reload()
    const desk = screen(school)
    await desk.tap(new RegExp(`^${walker}`))
    await desk.tap('审核通过，协议生效')
    await desk.inSheet('确认审核通过').click()
    await desk.sees('已审核通过')
    await student.reload()
    await screen(student).sees('已生效')
    await shoot(student, 'offline-in-force', true)
    const { bytes } = await readDownload(student, () => screen(student).tap('下载协议书'))
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  }))
})
