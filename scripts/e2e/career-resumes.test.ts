import { type Page } from 'playwright-core'
import { z } from 'zod'
import { readPdf } from '../../server/test/read-pdf'
import { chooseFiles } from './choose-files'
import { inOrder } from './in-order'
import { readDownload } from './read-download'
import { resumePages } from './resume-pages'
import { screen } from './screen'
import { shoot } from './shoot'
import { type Stage, startStage } from './start-stage'

const pages = '/modules/resumes/pages'
const firm = '哈尔滨示范会计师事务所'
const club = '学院财务分析社'
const self = '会计学专业，成绩前 10%，在事务所参与过三家企业的年报审计，熟悉 Excel 与用友，做事细致，愿意从基础岗位做起。'

/** Two résumés from empty to PDF, as a student writes them on a phone. Each step goes on where the one before it ended. */
describe('résumés', () => {
  let stage: Stage
  let student: Page
  const step = inOrder(() => expect(stage.problems()).toEqual([]))
  const h5 = (path: string): Promise<unknown> => student.goto(stage.product.urls.h5 + path.slice(1))
  const textOf = async (bytes: Buffer): Promise<string> => (await readPdf(bytes)).map(({ text }) => text).join('')
  beforeAll(async () => { stage = await startStage() })
  afterAll(() => stage?.stop())

  it('R-CV-1 R-CV-4 both are there from the start, with what the school vouches for', step(async () => {
    student = await stage.student('严若曦', `${pages}/list/index`)
    const { sees, button } = screen(student)
    await sees('中文简历')
    await sees('英文简历')
    await shoot(student, 'resumes-empty', true)
    await button('开始填写').first().click()
    await sees('简历完整度')
    await sees('学校已核验')
    await shoot(student, 'resume-zh-empty', true)
  }))

  it('R-CV-2 the Chinese one is written section by section, and each makes it more complete', step(async () => {
    const { write, add, percent } = resumePages(student)
    const grown = [await percent()]
    await write('basic', { city: '哈尔滨市' })
    grown.push(await percent())
    await write('intention', { position: '审计助理', category: 'c17', cities: '哈尔滨、大庆', kind: 'full_time', availableOn: `${stage.year}-07-15` })
    grown.push(await percent())
    await write('selfDescription', { text: self })
    grown.push(await percent())
    await add('skills', { kind: 'certificate', name: '初级会计职称', level: '已取得', date: `${stage.year - 1}-06-20` })
    await add('skills', { kind: 'language', name: '英语', level: 'CET-6 478 分' })
    grown.push(await percent())
    await add('awards', { name: '国家励志奖学金', issuer: '教育部', date: `${stage.year - 1}-12-01` })
    grown.push(await percent())
    expect(grown).toEqual([...new Set(grown)].sort((one, other) => one - other))
    await shoot(student, 'resume-zh-half', true)
  }))

  it('R-CV-2 a reload in the middle of a sentence loses nothing', step(async () => {
    const { tap, sees } = screen(student)
    const { type } = resumePages(student)
    await tap('添加实践经历')
    await type('experience', { kind: 'internship', organisation: firm, role: '审计实习生', startOn: `${stage.year - 1}-07-01`, endOn: `${stage.year - 1}-09-15` })
    const typed = '参与三家企业的年报审计，负责货币资金与往来款项的函证'
    const words = () => student.getByLabel('内容与成果', { exact: true }).filter({ visible: true })
    await words().fill(typed)
    // Not a moment to save it: what is typed is on this device already.
    await student.reload()
    await sees('内容与成果')
    expect(await words().inputValue()).toBe(typed)
    await sees(/^已自动保存/)
    await shoot(student, 'resume-entry-after-reload', true)
    await tap('完成')
    await sees('简历完整度')
  }))

  it('R-CV-2 entries are put in another order, in which they print', step(async () => {
    const { tap, sees } = screen(student)
    const { add, order } = resumePages(student)
    await add('experience', { kind: 'campus', organisation: club, role: '社长', startOn: `${stage.year - 2}-09-01`, description: '带领 24 名同学写行业分析，获省赛二等奖' })
    expect(await order('experience', [firm, club])).toEqual([firm, club])
    await tap('实践经历排序')
    await tap(`上移 ${club}`)
    await tap('完成实践经历排序')
    await sees(/^已自动保存/)
    expect(await order('experience', [firm, club])).toEqual([club, firm])
    await shoot(student, 'resume-zh-full', true)
  }))

  it('R-CV-3 it prints in two designs, each with every word', step(async () => {
    const { tap, sees } = screen(student)
    await tap('预览和下载')
    await student.getByAltText(/^第 1 页，共/).waitFor()
    await shoot(student, 'resume-preview-classic', true)
    const first = await readDownload(student, () => tap('下载 PDF'))
    await student.getByRole('radio', { name: /^现代/ }).click()
    await sees('已改用“现代”版式')
    await student.getByAltText(/^第 1 页，共/).waitFor()
    await shoot(student, 'resume-preview-modern', true)
    const second = await readDownload(student, () => tap('下载 PDF'))
    for (const { name, bytes } of [first, second]) {
      expect(name).toMatch(/\.pdf$/)
      const text = await textOf(bytes)
      for (const words of ['严若曦', '会计学', '审计助理', self.slice(0, 12), firm, '审计实习生', '初级会计职称', '国家励志奖学金']) expect(text).toContain(words.replace(/\s/g, ''))
      expect(text.indexOf(club)).toBeLessThan(text.indexOf(firm))
    }
  }))

  it('R-CV-3 a version that was kept is taken back', step(async () => {
    const { tap, type, sees, inSheet } = screen(student)
    await h5(`${pages}/versions/index?language=zh`)
    await tap('保存当前为一版')
    await type('版本名称', '投事务所用')
    await inSheet('保存').click()
    await sees('投事务所用')
    await h5(`${pages}/edit/index?language=zh`)
    await resumePages(student).write('selfDescription', { text: '写坏了' })
    await h5(`${pages}/versions/index?language=zh`)
    await tap(/^投事务所用/)
    await sees(self)
    await shoot(student, 'resume-version')
    await tap('恢复到这一版')
    await tap('确认恢复')
    await sees('已恢复到这一版；恢复前的内容也留下了一版')
    await h5(`${pages}/edit/index?language=zh`)
    await sees(self)
  }))

  it('R-CV-1 the English one is written and printed with English headings', step(async () => {
    const { tab, tap, sees } = screen(student)
    await tab('英文简历')
    await sees('编辑英文简历')
    const { write, add } = resumePages(student)
    await write('basic', { name: 'Yan Ruoxi', city: 'Harbin' })
    await write('intention', { position: 'Audit assistant', category: 'c17', cities: 'Harbin', kind: 'full_time' })
    await write('selfDescription', { text: 'Accounting graduate, top ten per cent of the year, with three annual audits behind her.' })
    await add('experience', { kind: 'internship', organisation: 'An accounting firm in Harbin', role: 'Audit intern', startOn: `${stage.year - 1}-07-01`, endOn: `${stage.year - 1}-09-15`, description: 'Confirmed bank balances and receivables for three clients.' })
    await add('skills', { kind: 'language', name: 'English', level: 'CET-6 478' })
    await shoot(student, 'resume-en', true)
    await tap('预览和下载')
    await student.getByAltText(/^第 1 页，共/).waitFor()
    const text = await textOf((await readDownload(student, () => tap('下载 PDF'))).bytes)
    for (const words of ['YanRuoxi', 'Auditassistant', 'Auditintern', 'Education', 'Experience']) expect(text.toLowerCase()).toContain(words.toLowerCase())
    expect(text).not.toContain('教育经历')
  }))

  it('R-CV-3 goes out as JSON Resume and comes back in, after a look at what it changes', step(async () => {
    const { tap, sees, button } = screen(student)
    await h5(`${pages}/list/index`)
    const { bytes } = await readDownload(student, () => button(/^导出中文简历/).click())
    const document = z.looseObject({ basics: z.looseObject({ name: z.string(), summary: z.string() }), work: z.array(z.looseObject({})) }).parse(JSON.parse(bytes.toString()))
    expect(document.basics).toMatchObject({ name: '严若曦', summary: self })
    await tap(/^导入 JSON Resume/)
    const changed = { ...document, basics: { ...document.basics, summary: `${self}另外，持有驾照。` } }
    await chooseFiles(student, () => tap('选择 .json 文件'), [{ name: '简历.json', bytes: Buffer.from(JSON.stringify(changed)), mimeType: 'application/json' }])
    await sees(/^将改动 \d+ 栏/)
    await sees(/持有驾照/)
    await shoot(student, 'resume-import', true)
    await tap('导入到中文简历')
    await sees('已导入；导入前的内容留下了一版')
    await h5(`${pages}/edit/index?language=zh`)
    await sees(/持有驾照/)
    expect(await resumePages(student).order('experience', [firm, club])).toEqual([club, firm])
  }))
})
