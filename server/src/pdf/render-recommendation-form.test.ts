import sharp from 'sharp'
import { readPdf } from '../../test/read-pdf'
import { buildRecommendationFormDocument } from './recommendation-factory'
import { type RecommendationTexts } from './recommendation-form-document'
import { renderRecommendationForm } from './render-recommendation-form'

const base = buildRecommendationFormDocument()
const long = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const squeeze = (text: string): string => text.replace(/\s/gu, '')
const makePhoto = (): Promise<Buffer> => sharp({ create: { width: 295, height: 413, channels: 3, background: '#6aa0d8' } }).jpeg().toBuffer()
const fill = (piece: string): RecommendationTexts => ({ selfAssessment: long(piece, 500), awards: long(piece, 300), practice: long(piece, 300), positions: long(piece, 100), talents: long(piece, 100) })
const full = buildRecommendationFormDocument({
  student: {
    ...base.student, name: '阿依古丽·买买提㛃䶮吐尔', address: long('黑龙江省大兴安岭地区呼玛县韩家园镇', 60), email: `${long('averylongaddress', 68)}@example.com`,
    college: long('国际经济与贸易学院', 30), major: long('材料成型及控制工程', 30), origin: long('新疆维吾尔自治区伊犁哈萨克自治州', 30),
  },
  collegeOpinion: { text: long('该生品学兼优，', 200), name: '阿依古丽·买买提㛃䶮吐尔', at: new Date('2025-03-11T06:00:00Z') },
  schoolOpinion: { text: long('情况属实，同意推荐。', 200), name: '阿依古丽·买买提㛃䶮吐尔', at: new Date('2025-03-12T02:20:00Z') },
})

describe('renderRecommendationForm', () => {
  it('R-REC-2 makes one page with number, data, texts and both opinions', async () => {
    const { pdf, missingGlyphs } = await renderRecommendationForm(base)
    const pages = await readPdf(pdf)
    expect(missingGlyphs).toEqual([])
    expect(pages).toHaveLength(1)
    const { student, texts } = base
    const wanted = [...Object.values(student).filter((value) => !/^\d{4}-/.test(value)), ...Object.values(texts), '2003年5月17日', 'TJB-2025-10213-000127', '扫码核验', '该生品学兼优，同意推荐。', '周立2025年3月11日', '（公章）']
    for (const value of wanted) expect(pages[0]?.text).toContain(squeeze(`${value}`))
  })

  it.each([
    ['Chinese', fill('本人热爱祖国，学习刻苦。')], ['capitals without a space', fill('W')], ['a break after each second character', fill('奖\n')],
    ['forty lines', { ...fill('无'), awards: Array.from({ length: 36 }, (_, i) => `奖${i}`).join('\n') }],
  ])('R-REC-2 keeps every text whole on one page, all of them full of %s', async (_, texts) => {
    const pages = await readPdf((await renderRecommendationForm({ ...full, texts, photo: await makePhoto() })).pdf)
    expect(pages).toHaveLength(1)
    const { student, collegeOpinion, schoolOpinion } = full
    for (const value of [...Object.values(texts), student.name, student.address, student.email, student.major, collegeOpinion?.text, schoolOpinion?.text]) expect(pages[0]?.text).toContain(squeeze(value ?? ''))
    expect(pages[0]?.left).toBeGreaterThan(42)
    expect(pages[0]?.right).toBeLessThan(595.28 - 42)
    expect(pages[0]?.bottom).toBeGreaterThan(20)
  })

  it('R-REC-2 carries the state as a watermark until the school has approved, and then a number', async () => {
    const draft = await readPdf((await renderRecommendationForm({ ...base, issued: null, collegeOpinion: null, schoolOpinion: null, status: { label: '待审核', tone: 'pending' } })).pdf)
    expect(draft[0]?.text.split('待审核')).toHaveLength(3)
    expect(draft[0]?.text).toContain('未生成编号')
    expect(draft[0]?.text).not.toContain('扫码核验')
    expect((await readPdf((await renderRecommendationForm(base)).pdf))[0]?.text).not.toContain('审核通过')
  })

  it('R-REC-2 prints the photo, and only that of its own student', async () => {
    const photo = await makePhoto()
    const [withPhoto, without] = [await renderRecommendationForm({ ...base, photo }), await renderRecommendationForm(base)]
    // A JPEG stands in a PDF as it is.
    expect(withPhoto.pdf.includes(photo.subarray(photo.length - 400, photo.length - 2))).toBe(true)
    expect(without.pdf.includes('DCTDecode')).toBe(false)
    expect((await readPdf(without.pdf))[0]?.text).toContain('照片')
  })

  it('refuses a photo that is none, and goes on with the next', async () => {
    await expect(renderRecommendationForm({ ...base, photo: Buffer.from('not a picture') })).rejects.toThrow('recommendation-form.typ')
    expect((await renderRecommendationForm(base)).pages).toBe(1)
  })

  it('gives the same bytes for the same data, and others for another photo', async () => {
    const photo = await makePhoto()
    const other = await sharp(photo).negate().jpeg().toBuffer()
    const [first, again, changed] = await Promise.all([photo, Buffer.from(photo), other].map((one) => renderRecommendationForm({ ...base, photo: one })))
    expect(again?.sha256).toBe(first?.sha256)
    expect(changed?.sha256).not.toBe(first?.sha256)
  })
})
