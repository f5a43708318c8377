import { type Page } from 'playwright-core'
import { z } from 'zod'
import { readPdf } from '../../server/test/read-pdf'
import { chooseFiles } from './choose-files'
import { inOrder } from './in-order'
import { pickedPhoto } from './picked-photo'
import { readDownload } from './read-download'
import { screen } from './screen'
import { shoot } from './shoot'
import { type Stage, startStage } from './start-stage'

const current = '/modules/terminations/pages/current/index'
const employerDesk = '/workbench/employer/pages/terminations/index'
const schoolDesk = '/workbench/school/pages/review/index?kind=termination'

describe('ending a destination', () => {
  let stage: Stage
  beforeAll(async () => { stage = await startStage() })
  afterAll(() => stage?.stop())
  const agreements = z.object({ items: z.array(z.object({ id: z.string(), number: z.string() })).min(1) })
  /** The student's newest online agreement. */
  const newest = async (student: Page): Promise<{ id: string; number: string }> => {
    const answer = await student.request.get(`${stage.product.urls.server}/api/destinations?limit=1`)
    const { items: [agreement] } = agreements.parse(await answer.json())
    if (!agreement) throw new Error('There is no agreement.')
    return agreement
  }

  describe('an agreement signed online', () => {
    let student: Page
    let employer: Page
    const step = inOrder(() => expect(stage.problems()).toEqual([]))

    it('R-TERM-1 the student asks with a reason, and may take it back', step(async () => {
      const page = await stage.student('欧阳明月', current)
      const { tap, type, sees, inSheet } = screen(page)
      await sees('解约意味着什么')
      await shoot(page, 'termination-current', true)
      await tap('解约申请')
      await type('解约原因', '家庭原因，需要回到生源地工作')
      await shoot(page, 'termination-start', true)
      await tap('解约申请')
      await inSheet('确认提交').click()
      await sees('待单位同意')
      await shoot(page, 'termination-asked', true)
      await tap('撤回申请')
      await inSheet('确认撤回').click()
      await sees('已撤回')
      await page.context().close()
    }))

    it('R-TERM-2 the employer refuses with a reason that the student reads', step(async () => {
      employer = await stage.employer(0, employerDesk)
      const { tap, sees, inSheet } = screen(employer)
      await tap(/^朴成俊/)
      await sees(/需要回牡丹江照顾/)
      await shoot(employer, 'employer-termination')
      await tap('不同意解约')
      await inSheet('岗位已为学生保留，希望继续履行协议').click()
      await inSheet('确认不同意解约').click()
      await sees('单位不同意解约')
      student = await stage.student('朴成俊', current)
      await screen(student).tap('查看解约进度')
      await screen(student).sees('岗位已为学生保留，希望继续履行协议')
      await shoot(student, 'termination-refused', true)
    }))

    it('R-TERM-2 a refusal has a way out: asked again, the employer agrees', step(async () => {
      const { tap, inSheet, sees } = screen(student)
      await tap('说明情况，再次申请')
      await inSheet('愿意按协议约定承担违约责任，请同意解约').click()
      await inSheet('再次申请').click()
      await sees('待单位同意')
      await employer.reload()
      const desk = screen(employer)
      await desk.tap(/^朴成俊/)
      await desk.sees('愿意按协议约定承担违约责任，请同意解约')
      await desk.tap('同意解约')
      await desk.inSheet('确认同意解约').click()
      await desk.sees('待学校审核')
    }))

    it('R-TERM-3 the school sees both sides and approves: 已解除, on the PDF too', step(async () => {
      const school = await stage.reviewer(schoolDesk)
      const { tap, sees, inSheet } = screen(school)
      await tap(/^朴成俊/)
      await sees('岗位已为学生保留，希望继续履行协议')
      await shoot(school, 'school-termination')
      await tap('同意解除')
      await inSheet('确认同意解除').click()
      await sees('已同意解除')
      await school.context().close()
      await student.reload()
      await screen(student).sees('已经解除。可以重新签约，或登记其他去向。')
      await shoot(student, 'termination-approved', true)
      const original = await student.request.get(`${stage.product.urls.server}/api/destinations/${(await newest(student)).id}/original`)
      const pages = await readPdf(await original.body())
      expect(pages.map(({ text }) => text).join('')).toContain('已解除')
    }))

    it('R-TERM-3 the student may sign again', step(async () => {
      await student.goto(`${stage.product.urls.h5}modules/offline-agreements/pages/list/index`)
      await screen(student).tap('录入协议书')
      await screen(student).sees('填写进度')
    }))
  })

  describe('an agreement on paper', () => {
    let student: Page
    const step = inOrder(() => expect(stage.problems()).toEqual([]))

    it('R-TERM-1 the request under way is withdrawn and made anew with kind, reason and proof', step(async () => {
      student = await stage.student('吴俊杰', current)
      const { tap, type, sees, inSheet } = screen(student)
      await tap('查看解约进度')
      await tap('撤回申请')
      await inSheet('确认撤回').click()
      await sees('已撤回')
      await student.goto(`${stage.product.urls.h5}${current.slice(1)}`)
      await tap('解约申请')
      await student.getByRole('combobox', { name: '解约类型', exact: true }).selectOption({ label: '双方协商一致' })
      await type('解约原因', '与学校协商一致，另有安排')
      await chooseFiles(student, () => student.getByTestId('upload-files').filter({ visible: true }).click(), [await pickedPhoto('解约函.jpg', { width: 700, height: 900 })])
      await student.getByRole('button', { name: '移除 解约函.jpg' }).waitFor()
      await shoot(student, 'termination-start-offline', true)
      await tap('解约申请')
      await inSheet('确认提交').click()
      await sees('待学校审核')
    }))

    it('R-TERM-3 the school approves and the agreement is 已解除', step(async () => {
      const school = await stage.reviewer(schoolDesk)
      const { tap, sees, inSheet } = screen(school)
      await tap(/^吴俊杰/)
      await sees('与学校协商一致，另有安排')
      await tap('同意解除')
      await inSheet('确认同意解除').click()
      await sees('已同意解除')
      await school.context().close()
      await student.goto(`${stage.product.urls.h5}modules/offline-agreements/pages/list/index`)
      await screen(student).sees('已解除')
    }))
  })

  describe('what anybody may check', () => {
    let anybody: Page
    let valid: { number: string; bytes: Buffer }
    const step = inOrder(() => expect(stage.problems()).toEqual([]))
    const compare = async (bytes: Buffer): Promise<void> => {
      await anybody.getByLabel('选择 PDF 文件').setInputFiles({ name: '协议书.pdf', mimeType: 'application/pdf', buffer: bytes })
      await screen(anybody).tap('开始比对')
    }

    it('R-DST-4 a valid document is found by the address in its QR', step(async () => {
      const student = await stage.student('欧阳明月', current)
      const { id, number } = await newest(student)
      await student.goto(`${stage.product.urls.h5}modules/signing/pages/agreement/index?id=${id}`)
      const { bytes } = await readDownload(student, () => screen(student).tap('下载三方协议书'))
      valid = { number, bytes }
      await student.context().close()
      anybody = await stage.visitor(`/v/${number}?v=1`)
      await screen(anybody).sees('有效')
      await screen(anybody).sees('欧**月')
      await shoot(anybody, 'verify-valid', true)
    }))

    it('R-DST-4 the downloaded file is the same, byte for byte', step(async () => {
      await compare(valid.bytes)
      await screen(anybody).sees('完全一致')
      await shoot(anybody, 'verify-same', true)
    }))

    it('R-DST-4 one changed byte is 不一致', step(async () => {
      const bytes = Buffer.from(valid.bytes)
      bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1
      await compare(bytes)
      await screen(anybody).sees('不一致')
      await shoot(anybody, 'verify-tampered', true)
    }))

    it('R-DST-4 R-TERM-3 a terminated one is found by number and says 已解除', step(async () => {
      const student = await stage.student('朴成俊', current)
      const { number } = await newest(student)
      await student.context().close()
      await anybody.goto(`${stage.product.urls.server}/v`)
      await anybody.getByLabel('文件编号').fill(number.toLowerCase())
      await screen(anybody).tap('核验')
      await screen(anybody).sees('已解除')
      await shoot(anybody, 'verify-terminated', true)
    }))
  })
})
