import { type Page } from 'playwright-core'
import { type BranchKey, branchKeys, branchOf } from '@shared/other-destinations/branches'
import { goodValues } from '@shared/other-destinations/good-values'
import { answersTo } from './answers-to'
import { chooseFiles, type PickedFile } from './choose-files'
import { fillTyped } from './fill-typed'
import { inOrder } from './in-order'
import { pickedPhoto } from './picked-photo'
import { screen } from './screen'
import { shoot } from './shoot'
import { type Stage, startStage } from './start-stage'

const pages = '/modules/other-destinations/pages'
const startsWith = (text: string): RegExp => new RegExp(`^${text.replace(/[（）()“”]/g, '.')}`)

describe('other destinations', () => {
  let stage: Stage
  let proof: PickedFile
  beforeAll(async () => {
    stage = await startStage()
    proof = await pickedPhoto('证明材料.jpg', { width: 700, height: 900 })
  })
  afterAll(() => stage?.stop())

  /** From the wizard's first question to 已提交学校审核. */
  async function register(page: Page, branch: BranchKey): Promise<void> {
    const { tap, sees, button, inSheet } = screen(page)
    for (const answer of answersTo(branch) ?? []) await tap(startsWith(answer))
    await sees('你的去向类型')
    await sees(branchOf(branch).label)
    await button(/^(开始|继续)填写$/).click()
    await fillTyped(page, branchOf(branch).fields, goodValues(branch))
    for (const { label, required } of branchOf(branch).proofs) {
      if (!required) continue
      const slot = page.locator('.proof-slot').filter({ hasText: label, visible: true })
      await chooseFiles(page, () => slot.getByTestId('upload-files').click(), [proof])
      await slot.getByRole('button', { name: `移除 ${proof.name}` }).waitFor()
    }
    await sees('可以送审')
    await shoot(page, `other-${branch}`, true)
    await tap('保存并送审')
    await inSheet('确认送审').click()
    await sees('已提交学校审核')
  }

  describe('each branch of the wizard', () => {
    const names = ['何家豪', '吕思琪', '施展', '关舒', '曹子轩', '严若曦', '金美兰', '魏嘉欣', '陶然', '姜博', '戚雅楠', '谢雨彤', '邹小满']
    afterEach(() => expect(stage.problems()).toEqual([]))

    it.each(branchKeys.map((branch, at) => ({ branch, label: branchOf(branch).label, name: names[at] ?? '' })))('R-OTH-1 $label: questions, form, proof, 送审', async ({ branch, name }) => {
      const page = await stage.student(name, `${pages}/wizard/index`)
      await register(page, branch)
      await screen(page).sees('待审核')
      await screen(page).sees(branchOf(branch).label)
      await page.context().close()
    })
  })

  describe('an approved one', () => {
    let student: Page
    let school: Page
    const step = inOrder(() => expect(stage.problems()).toEqual([]))

    it('R-OTH-2 is corrected on request: the school sees both values and agrees', step(async () => {
      student = await stage.student('冯雪', `${pages}/show/index`)
      const { tap, type, sees, inSheet } = screen(student)
      await sees('审核通过')
      await shoot(student, 'other-approved', true)
      await tap('信息纠错')
      await tap('选择要更正的项目')
      await student.getByRole('dialog').getByRole('checkbox', { name: /^岗位/ }).click()
      await inSheet('选好了（1 项）').click()
      await type('岗位', '高级测试工程师')
      await type('纠错原因', '合同上的岗位是高级测试工程师，填写时漏了两个字')
      await shoot(student, 'other-correct', true)
      await tap('申请纠错')
      await inSheet('提交申请').click()
      await sees('待审核')
      school = await stage.reviewer('/workbench/school/pages/review/index?kind=correction')
      const desk = screen(school)
      await desk.tap(/^冯雪/)
      await desk.sees('高级测试工程师')
      await shoot(school, 'school-other-correction')
      await desk.tap('同意更正')
      await desk.sees('已同意更正')
      await student.goto(`${stage.product.urls.h5}${pages.slice(1)}/show/index`)
      await sees('高级测试工程师')
    }))

    it('R-TERM-1 R-TERM-3 is released with a reason and a proof, back to 未确认', step(async () => {
      const { tap, type, sees, inSheet } = screen(student)
      await tap(/^申请解除/)
      await sees('解除意味着什么')
      await type('解除原因', '单位裁员，劳动合同已经解除')
      await tap('申请解除')
      await sees('还没有上传证明材料')
      await chooseFiles(student, () => student.getByTestId('upload-files').filter({ visible: true }).click(), [await pickedPhoto('解除合同证明.jpg', { width: 700, height: 900 })])
      await student.getByRole('button', { name: '移除 解除合同证明.jpg' }).waitFor()
      await shoot(student, 'other-release', true)
      await tap('申请解除')
      await inSheet('确认提交').click()
      await sees('申请已提交')
      await school.goto(`${stage.product.urls.h5}workbench/school/pages/review/index?kind=termination`)
      const desk = screen(school)
      await desk.tap(/^冯雪/)
      await desk.sees('单位裁员，劳动合同已经解除')
      await desk.tap('同意解除')
      await desk.inSheet('确认同意解除').click()
      await desk.sees('已同意解除')
      await student.goto(`${stage.product.urls.h5}${pages.slice(1)}/show/index`)
      await sees('未确认')
      await shoot(student, 'other-released', true)
    }))

    it('R-OTH-2 R-TERM-3 is registered again, as something else', step(async () => {
      await student.goto(`${stage.product.urls.h5}${pages.slice(1)}/wizard/index`)
      const again = student.getByRole('button', { name: /^重新回答：/ }).first()
      if (await again.isVisible()) await again.click()
      await register(student, 'seeking')
      await screen(student).sees('待就业')
    }))
  })
})
