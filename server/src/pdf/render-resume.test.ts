import { limits } from '@shared/kernel/limits'
import { type resumeDesigns } from '@shared/resumes/designs'
import sharp from 'sharp'
import { readPdf } from '../../test/read-pdf'
import { renderResume } from './render-resume'
import { buildEnglishResumeDocument } from './resume-english-factory'
import { buildResumeDocument } from './resume-factory'
import { type ResumeDocument } from './resume-document'

const designs = ['classic', 'modern'] as const satisfies ReadonlyArray<keyof typeof resumeDesigns>
const base = buildResumeDocument()
const squeeze = (text: string): string => text.replace(/\s/gu, '')
const long = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const makePhoto = (): Promise<Buffer> => sharp({ create: { width: 295, height: 413, channels: 3, background: '#6aa0d8' } }).jpeg().toBuffer()
const read = async (document: ResumeDocument): Promise<string> => (await readPdf((await renderResume(document)).pdf)).map(({ text }) => text).join('')
const written = ({ content }: ResumeDocument): string[] => [content.basic, content.selfDescription, ...[content.education, content.experience, content.skills, content.awards].flat().map(({ values }) => values)]
  .flatMap((values) => Object.entries(values).filter(([key]) => !['kind', 'degree', 'startOn', 'endOn', 'date'].includes(key)).map(([, value]) => value ?? ''))
  .flatMap((value) => value.split('\n').map((one) => squeeze(one.replace(/^[•-]\s/u, ''))))

describe.each(designs)('renderResume, %s', (design) => {
  it('R-CV-1 prints all that the student wrote, with dates and choices in Chinese', async () => {
    const { pdf, pages, missingGlyphs } = await renderResume({ ...base, design })
    const text = (await readPdf(pdf))[0]?.text ?? ''
    expect({ pages, missingGlyphs }).toEqual({ pages: 1, missingGlyphs: [] })
    for (const value of [...written(base), '2021.09–2025.07', '2022.09–至今', '本科', '实习', '软件开发', '全职', '8,000元/月起', '教育经历', '获奖情况', base.footer]) expect(text).toContain(squeeze(value))
  })

  it('R-CV-1 prints the English résumé without one Chinese character', async () => {
    const english = buildEnglishResumeDocument({ design })
    const text = await read(english)
    for (const value of [...written(english), 'Sep2021–Jul2025', 'Sep2022–Present', 'Bachelor’sdegree', 'Internship', 'Softwaredevelopment', 'fromCNY8,000amonth', 'Experience']) expect(text).toContain(squeeze(value))
    expect(text).not.toMatch(/\p{Script=Han}/u)
  })

  it('R-CV-4 marks what the school verified, and nothing else', async () => {
    expect((await read({ ...base, design })).split('学校已核验')).toHaveLength(3)
    expect(await read({ ...base, design, verifiedBasics: [], content: { ...base.content, education: base.content.education.map(({ id, values }) => ({ id, values })) } })).not.toContain('核验')
    expect((await read(buildEnglishResumeDocument({ design }))).split('Verifiedbytheuniversity')).toHaveLength(3)
  })

  it.each(['<script>alert(1)</script>', '#import "kit.typ": * $x^2$ *bold* _it_ @ref <label> `raw` \\n // no /* no */ [a](b)', '= no heading --- "quoted" ~ #(1+1) \\u{41} ${d}', '<b>&amp;&lt;</b>'])('R-CV-1 leaves %s a text', async (evil) => {
    const { content } = base
    const values = { organisation: evil, role: evil, kind: 'project', description: `${evil}\n• ${evil}` }
    const { pdf, missingGlyphs } = await renderResume({ ...base, design, footer: evil, content: { ...content, basic: { ...content.basic, name: evil, website: evil }, intention: { position: evil, category: evil }, experience: [{ id: 'x', values }] } })
    const text = (await readPdf(pdf)).map((page) => page.text).join('')
    expect(missingGlyphs).toEqual([])
    // name, website, position, category, organisation, role, twice in the description, foot; the reader may join a foot's name.
    expect(text.split(squeeze(evil)).length).toBeGreaterThanOrEqual(10)
  })

  it('R-CV-1 keeps the longest texts whole, over pages, within the margins', async () => {
    const { content } = base
    const fill = (index: number): string => (index % 2 ? long('W', 1000) : long('负责需求分析与实现，', 1000))
    const longest = {
      ...content, basic: { ...content.basic, name: long('阿依古丽·买买提㛃䶮', limits.nameMax), email: `${long('W', 60)}@example.com`, website: long('https://averylonghost.example.com/', 120) },
      experience: Array.from({ length: limits.resumeEntriesMax }, (_, index) => ({ id: `${index}`, values: { kind: 'work', organisation: long('W', 60), role: long('后端', 40), startOn: '2024-01-01', description: fill(index) } })),
      skills: Array.from({ length: limits.resumeEntriesMax }, (_, index) => ({ id: `${index}`, values: { kind: 'skill', name: long(index % 2 ? 'Mg' : '分布式', 60), level: long('熟', 40) } })),
    }
    const { pdf } = await renderResume({ ...base, design, content: longest })
    const pages = await readPdf(pdf)
    const flat = pages.map(({ text }) => text).join('')
    expect(pages.length).toBeGreaterThan(2)
    // A text may go on over a page, behind the other column and the foot: so by count.
    expect(flat.split('W').length - 1).toBeGreaterThanOrEqual(limits.resumeEntriesMax * (60 + 500) + 60)
    expect(flat.split('负责需求分析与实现').length - 1).toBeGreaterThanOrEqual(limits.resumeEntriesMax / 2 * 100 - pages.length)
    for (const page of pages) {
      expect(page.left).toBeGreaterThan(20)
      expect(page.right).toBeLessThan(595.28 - 40)
      expect(page.bottom).toBeGreaterThan(20)
    }
  })

  it('R-CV-1 makes no hundred pages of a text with a break after each character', async () => {
    const experience = Array.from({ length: limits.resumeEntriesMax }, (_, index) => ({ id: `${index}`, values: { kind: 'work', organisation: '厂', description: long('奖\n', 999) } }))
    expect((await renderResume({ ...base, design, content: { ...base.content, experience } })).pages).toBeLessThan(8)
  })

  it('R-CV-1 never leaves a heading at the end of a page', async () => {
    const [first] = base.content.experience
    for (let lines = 20; lines <= 44; lines += 3) {
      const description = Array.from({ length: lines }, (_, index) => `第 ${index} 行`).join('\n')
      const content = { ...base.content, experience: first ? [{ ...first, values: { ...first.values, description } }] : [] }
      const pages = await readPdf((await renderResume({ ...base, design, content })).pdf)
      for (const { places } of pages) {
        const heading = places.find(({ text }) => text === '获奖情况')
        const column = heading && places.filter(({ x, y }) => x >= heading.x - 1 && y < heading.y && y > 50)
        if (column) expect(column.map(({ text }) => text).join('')).toContain('省级程序设计竞赛二等奖')
      }
    }
  })

  it('R-CV-1 leaves out what is empty, and prints a résumé with nothing in it', async () => {
    const empty = { basic: {}, intention: {}, selfDescription: {}, education: [], experience: [], skills: [], awards: [] }
    const bare = await read({ ...base, design, footer: '', content: { ...empty, basic: { name: '李㛃䶮' } }, verifiedBasics: [] })
    expect(bare).toBe('李㛃䶮')
    expect((await renderResume({ ...base, design, content: empty, footer: '' })).pages).toBe(1)
  })

  it('R-CV-2 prints the photo, and leaves no hole without one', async () => {
    const photo = await makePhoto()
    const [withPhoto, without] = [await renderResume({ ...base, design, photo }), await renderResume({ ...base, design })]
    expect(withPhoto.pdf.includes(photo.subarray(photo.length - 400, photo.length - 2))).toBe(true)
    expect(without.pdf.includes('DCTDecode')).toBe(false)
    await expect(renderResume({ ...base, design, photo: Buffer.from('not a picture') })).rejects.toThrow(`resume-${design}.typ`)
  })

  it('names the characters that no font has', async () => {
    const { missingGlyphs, pdf } = await renderResume({ ...base, design, content: { ...base.content, selfDescription: { text: '喜欢跑步🏃 and more' } } })
    expect(missingGlyphs).toEqual(['🏃'])
    expect((await readPdf(pdf))[0]?.text).toContain('andmore')
  })

  it('R-CV-3 gives the same bytes for the same résumé', async () => {
    const [first, again, other] = [await renderResume({ ...base, design }), await renderResume({ ...base, design }), await renderResume({ ...base, design, footer: 'x' })]
    expect(again.sha256).toBe(first.sha256)
    expect(other.sha256).not.toBe(first.sha256)
  })
})
