import { readPdf } from '../../test/read-pdf'
import { type AgreementDocument } from './agreement-document'
import { buildAgreementDocument } from './factory'
import { renderAgreement } from './render-agreement'

const MARGIN = 48
// Punctuation at either end of a line is set half as wide as the reader thinks.
const HALF_EM = 6
const WIDTH = 595.28
const base = buildAgreementDocument()
const long = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const squeeze = (text: string): string => text.replace(/\s/gu, '')
const withStudent = (student: Partial<AgreementDocument['student']>): AgreementDocument => buildAgreementDocument({ student: { ...base.student, ...student } })
const withTerms = (terms: Partial<AgreementDocument['terms']>): AgreementDocument => buildAgreementDocument({ terms: { ...base.terms, ...terms } })

const everythingLong = buildAgreementDocument({
  student: {
    ...base.student, name: '阿依古丽·买买提江·吐尔逊', address: long('黑龙江省大兴安岭地区呼玛县', 60), email: `${long('averylongaddress', 52)}@example.com`,
    college: long('国际经济与贸易学院', 30), major: long('材料成型及控制工程', 30), origin: long('新疆维吾尔自治区伊犁哈萨克自治州', 30),
  },
  employer: { ...base.employer, name: long('黑龙江省哈尔滨市松花江流域', 60), address: long('南岗区学府路', 60), industry: long('信息传输和软件业', 30) },
  school: { ...base.school, name: long('北方示范大学', 40), department: long('学生就业指导', 30), address: long('南岗区西大直街', 60) },
  terms: {
    ...base.terms, position: long('嵌入式软件', 40), place: long('哈尔滨市', 60), notes: long('甲方提供员工宿舍和午餐；', 300),
    archive: { acceptedByEmployer: false, recipient: long('人才服务中心', 60), address: long('友谊路', 60), postcode: '150010', contact: '阿依古丽·买买提江·吐尔逊', phone: '0451-84600000' },
    hukou: { acceptedByEmployer: false, recipient: long('公安局', 60), address: long('道里分局', 60) },
  },
  certificate: {
    ...base.certificate,
    events: Array.from({ length: 40 }, (_, i) => ({ at: new Date(Date.UTC(2025, 4, 20, 6, i)), party: '乙方', name: '阿依古丽·买买提江·吐尔逊', action: long('修改并签署', 30), channel: 'weapp' as const, ip: '111.42.*.*' })),
  },
})

describe('renderAgreement', () => {
  it('R-SIGN-8 makes two pages with number, parties, terms and both signatures', async () => {
    const pages = await readPdf((await renderAgreement(base)).pdf)
    expect(pages[0]?.text).toContain(base.number)
    for (const value of [base.student.identityNumber, base.employer.creditCode, base.school.name]) expect(pages[0]?.text).toContain(value)
    for (const value of ['8,500元/月（税前）', '人民币伍仟元整', '转回生源地', '2025-05-2014:03:22', '电子签署']) expect(pages[1]?.text).toContain(value)
  })

  it('R-SIGN-8 adds one certificate page with who, when, how, the data hash and the head of the history', async () => {
    const pages = await readPdf((await renderAgreement(base)).pdf)
    expect(pages).toHaveLength(3)
    for (const value of ['签署存证页', '同意并签署', '微信小程序', '111.42.*.*', base.certificate.dataHash, base.certificate.historyHead]) expect(pages[2]?.text).toContain(value)
  })

  it('R-SIGN-8 carries the state as a watermark until the school has approved', async () => {
    const count = async (status: AgreementDocument['status']): Promise<number> =>
      (await readPdf((await renderAgreement(buildAgreementDocument({ status }))).pdf))[1]?.text.split(status.label).length ?? 0
    expect(await count({ label: '待学校审核', tone: 'pending' })).toBe(2)
    expect(await count({ label: '已生效', tone: 'inForce' })).toBe(1)
  })

  it('R-TERM-3 says 已解除 as watermark and mark, and tells the termination on the certificate page', async () => {
    const ended = ['提出解约', '同意解约', '解约审核通过，协议解除'].map((action, hour) => ({ at: new Date(Date.UTC(2025, 5, 1, hour)), party: '甲方', name: '王建国', action, channel: 'pc' as const }))
    const certificate = { ...base.certificate, events: [...base.certificate.events, ...ended] }
    const pages = await readPdf((await renderAgreement(buildAgreementDocument({ status: { label: '已解除', tone: 'void' }, certificate }))).pdf)
    expect(pages).toHaveLength(3)
    expect(pages[0]?.text.split('已解除')).toHaveLength(3)
    expect(pages[1]?.text.split('已解除')).toHaveLength(2)
    for (const { action } of ended) expect(pages[2]?.text).toContain(action)
  })

  it('R-SIGN-8 shows the review of the school with its time', async () => {
    const school = { decision: 'approved' as const, name: '赵敏', at: new Date('2025-05-21T01:00:00Z') }
    const pages = await readPdf((await renderAgreement(buildAgreementDocument({ signatures: { ...base.signatures, school } }))).pdf)
    expect(pages[1]?.text).toContain('审核通过赵敏2025-05-2109:00:00')
  })

  it('R-DST-4 gives the same bytes for the same data, and others for other data', async () => {
    const [first, again, other] = await Promise.all([base, buildAgreementDocument(), withStudent({ name: '李四' })].map(renderAgreement))
    expect(again?.sha256).toBe(first?.sha256)
    expect(again?.pdf.equals(first?.pdf ?? Buffer.alloc(0))).toBe(true)
    expect(other?.sha256).not.toBe(first?.sha256)
  })

  it('keeps rare characters of names as text', async () => {
    const names = ['李㛃䶮', '阿依古丽·买买提江·吐尔逊', '龘靐齉', '王\u3400\u4db5']
    const { pdf, missingGlyphs } = await renderAgreement(withTerms({ notes: names.join('、') }))
    expect(missingGlyphs).toEqual([])
    expect((await readPdf(pdf))[1]?.text).toContain(names.join('、'))
  })

  it('reports characters that no font has, and still makes the document', async () => {
    const { missingGlyphs, pages } = await renderAgreement(withTerms({ notes: '好\u{10fffd}的\ue123\u{10fffd}' }))
    expect(missingGlyphs).toEqual(['\u{10fffd}', '\ue123'])
    expect(pages).toBe(3)
  })

  it.each([
    ['every value at its longest', everythingLong],
    ['notes of 300 characters', withTerms({ notes: long('报到时须携带毕业证书，', 300) })],
    ['notes of 3,000 characters', withTerms({ notes: long('报到时须携带毕业证书，', 3000) })],
    ['notes in 60 lines', withTerms({ notes: long('约定\n', 180) })],
    ['300 Latin letters without a space', withTerms({ notes: long('W', 300), position: long('W', 40) })],
    ['an e-mail address of 100 letters', withStudent({ email: `${long('abcdefgh', 88)}@example.com` })],
  ])('R-SIGN-8 stays at two pages and the certificate, inside the margins, with %s', async (_, document) => {
    const pages = await readPdf((await renderAgreement(document)).pdf)
    expect(pages).toHaveLength(3)
    for (const page of pages) {
      expect(page.left).toBeGreaterThan(MARGIN - HALF_EM)
      expect(page.right).toBeLessThan(WIDTH - MARGIN + HALF_EM)
      expect(page.bottom).toBeGreaterThan(20)
    }
    expect(pages[1]?.text).toContain(squeeze(document.terms.notes ?? ''))
  })

  it('sets markup, code and JSON in a field as plain text', async () => {
    const notes = ['#read("/etc/passwd")', '$ x^2 $ #sys.version', '*粗* _斜_ = 标题', '<b>&lt;</b> \\u{4e00}', '"}],"name":"x"', '#import "kit.typ": *', '// 注释 /* */'].join('\n')
    const pages = await readPdf((await renderAgreement(withTerms({ notes }))).pdf)
    expect(pages[1]?.text).toContain(squeeze(notes))
  })

  it('stays under 60 KiB a page', async () => {
    const { pdf, pages } = await renderAgreement(base)
    expect(pdf.length / pages).toBeLessThan(60 * 1024)
  })
})
