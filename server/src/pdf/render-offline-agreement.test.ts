import { readPdf } from '../../test/read-pdf'
import { type OfflineAgreementDocument, type OfflineAgreementStatus } from './offline-agreement-document'
import { buildOfflineAgreementDocument } from './offline-factory'
import { renderOfflineAgreement } from './render-offline-agreement'

const MARGIN = 48
const HALF_EM = 6
const WIDTH = 595.28
const paper = buildOfflineAgreementDocument()
const preview = buildOfflineAgreementDocument({ issued: null, status: { label: '预览', tone: 'preview' } })
const long = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const squeeze = (text: string): string => text.replace(/\s/gu, '')
const read = async (document: OfflineAgreementDocument) => readPdf((await renderOfflineAgreement(document)).pdf)
const name = '阿依古丽·买买提㛃䶮吐尔'
const address = long('黑龙江省大兴安岭地区呼玛县韩家园镇', 60)
const recipient = { acceptedByEmployer: false, recipient: long('哈尔滨市人才服务中心', 80), address, postcode: '150010', contact: name, phone: '0451-84600000' }
const full = {
  student: { ...paper.student, name, address, college: long('国际经济与贸易学院', 30), major: long('材料成型及控制工程', 30) },
  employer: { ...paper.employer, name: long('哈尔滨松花江智能装备制造有限公司', 80), address, contact: name, industry: long('信息传输和软件业', 30), email: `${long('averylongaddress', 68)}@example.com` },
  school: { ...paper.school, name: long('北方示范大学', 40), department: long('学生就业指导', 30), address },
  terms: { ...paper.terms, position: long('嵌入式软件', 40), place: address, notes: long('甲方提供员工宿舍和午餐；', 300), archive: recipient, hukou: recipient },
}
const manyEvents = Array.from({ length: 40 }, (_, i) => ({ at: new Date(Date.UTC(2025, 4, 20, 6, i)), party: '乙方', name, action: long('重新上传盖章的协议书', 30), channel: 'weapp' as const, ip: '111.42.*.*' }))
const issued = paper.issued && { ...paper.issued, certificate: { ...paper.issued.certificate, events: manyEvents } }

describe('renderOfflineAgreement', () => {
  it('R-OFF-1 makes two pages to be stamped, with room for each party, and the certificate page', async () => {
    const pages = await read(paper)
    expect(pages).toHaveLength(3)
    for (const value of ['第1页/共2页', '扫码核验', '第1版', 'HLJ-2025-10213-000311']) expect(pages[0]?.text).toContain(value)
    for (const value of ['第2页/共2页', '扫码核验', 'HLJ-2025-10213-000311', '本协议一式四份', '盖章处', '签字：', '日期：']) expect(pages[1]?.text).toContain(value)
    expect(pages[1]?.text.split('盖章处')).toHaveLength(3)
    expect(pages[1]?.text).not.toContain('电子签署')
    for (const value of ['存证页', '录入协议书', 'a3f1c29e5b7d', '7c0e9d8b6a5f']) expect(pages[2]?.text).toContain(value)
  })

  it('R-OFF-1 previews the same two pages, without number, QR or certificate', async () => {
    const pages = await read(preview)
    const text = pages.map((page) => page.text).join('')
    expect(pages).toHaveLength(2)
    expect(text).toContain('未生成编号')
    for (const value of ['HLJ-', '扫码核验', '版', '存证', '生成于']) expect(text).not.toContain(value)
  })

  it.each([['ordinary data', {}], ['every value at its longest', full]])('R-OFF-1 lays the preview out as the final pages, with %s', async (_, data) => {
    const [before, after] = await Promise.all([read({ ...preview, ...data }), read({ ...paper, ...data, issued })])
    for (const page of [0, 1]) {
      const places = before[page]?.places.filter(({ text }) => /^[\u4e00-\u9fff]{2,}$/u.test(text) && !/预览|编号|未生成/.test(text))
      expect(places?.length).toBeGreaterThan(10)
      expect(after[page]?.places).toEqual(expect.arrayContaining(places ?? []))
    }
  })

  it.each<[OfflineAgreementStatus, number]>([
    [{ label: '预览', tone: 'preview' }, 2], [{ label: '待上传', tone: 'paper' }, 0], [{ label: '待学校审核', tone: 'pending' }, 1],
    [{ label: '已生效', tone: 'inForce' }, 0], [{ label: '审核不通过', tone: 'void' }, 1], [{ label: '已解除', tone: 'void' }, 1],
  ])('R-OFF-1 carries the state %j in watermark and footer %d times a page', async (status, times) => {
    const pages = await read({ ...paper, status, issued: status.tone === 'preview' ? null : paper.issued })
    expect((pages[1]?.text.split(status.label).length ?? 0) - 1).toBe(times)
  })

  it('R-OFF-1 shows the state on the copy on record, not on the paper to be stamped', async () => {
    expect((await read({ ...paper, status: { label: '已生效', tone: 'inForce' } }))[0]?.text).toContain('已生效')
    expect((await read(paper))[0]?.text).not.toContain('待上传')
  })

  it('R-OFF-1 keeps every value whole, on two pages and the certificate, inside the margins, at its longest', async () => {
    const { pdf, missingGlyphs } = await renderOfflineAgreement({ ...paper, ...full, issued })
    const pages = await readPdf(pdf)
    expect(missingGlyphs).toEqual([])
    expect(pages).toHaveLength(3)
    for (const value of [name, address, full.employer.name, full.employer.email, full.school.name, full.student.major]) expect(pages[0]?.text).toContain(squeeze(value))
    for (const value of [full.terms.notes, full.terms.position, recipient.recipient, name]) expect(pages[1]?.text).toContain(squeeze(value))
    for (const page of pages) {
      expect(page.left).toBeGreaterThan(MARGIN - HALF_EM)
      expect(page.right).toBeLessThan(WIDTH - MARGIN + HALF_EM)
      expect(page.bottom).toBeGreaterThan(20)
    }
  })

  it('R-OFF-1 leaves the stamps their 42 mm however long the terms are', async () => {
    const pages = await read({ ...paper, terms: { ...full.terms, notes: long('约定\n', 900) } })
    const [place] = pages[1]?.places.filter(({ text }) => text === '盖章处') ?? []
    const [date] = pages[1]?.places.filter(({ text }) => text === '日期：') ?? []
    expect((place?.y ?? 0) - (date?.y ?? 0)).toBeGreaterThan(21 * 72 / 25.4)
  })

  it('R-DST-4 gives the same bytes for the same data, and others for other data', async () => {
    const [first, again, other] = await Promise.all([paper, buildOfflineAgreementDocument(), { ...paper, copies: 3 }].map(renderOfflineAgreement))
    expect(again?.sha256).toBe(first?.sha256)
    expect(other?.sha256).not.toBe(first?.sha256)
  })

  it('stays under 60 KiB a page', async () => {
    const { pdf, pages } = await renderOfflineAgreement(paper)
    expect(pdf.length / pages).toBeLessThan(60 * 1024)
  })
})
