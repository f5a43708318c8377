import { readFileSync } from 'node:fs'
import sample from '@jsonresume/schema/sample.resume.json'
import { type FormField } from '@shared/kernel/form-field'
import { limits } from '@shared/kernel/limits'
import { type ResumeContent, type ResumeEntry } from '@shared/resumes/content'
import { type ResumeSection, resumeSections } from '@shared/resumes/sections'
import { buildEnglishResumeDocument } from '../../../pdf/resume-english-factory'
import { buildResumeDocument } from '../../../pdf/resume-factory'
import { checkJsonResume } from './check-json-resume'
import { fromJsonResume, type ResumeImport } from './from-json-resume'
import { type JsonResume } from './json-resume'
import { toJsonResume } from './to-json-resume'

const exportedAt = new Date('2025-03-12T02:20:00Z')
const languages = ['zh', 'en'] as const
const options = (language: 'zh' | 'en' = 'zh') => { let made = 0; return { language, makeId: () => `n${(made += 1)}` } }
/** As any program would: written out, read again, checked. */
function take(json: unknown, language: 'zh' | 'en' = 'zh'): ResumeImport {
  const checked = checkJsonResume(JSON.parse(JSON.stringify(json)))
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems))
  return fromJsonResume(checked.resume, options(language))
}
const plain = (content: ResumeContent): unknown => {
  const list = (entries: readonly ResumeEntry[]): unknown => entries.map(({ values }) => given(values))
  const given = (values: object): unknown => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
  return { basic: given(content.basic), intention: given(content.intention), selfDescription: given(content.selfDescription), education: list(content.education), experience: list(content.experience), skills: list(content.skills), awards: list(content.awards) }
}

/** Mulberry32: the same worlds in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}
const pieces = ['实习', 'intern', '、', ', ', '\n', '• ', '- ', '<b>', '&', '"', '{{', '$x', '㛃䶮', '𠮷', '软件', 'Bachelor', '：', 'https://', 'a@b.cn', '2024', '/', '~', '\\', '__proto__']
function imagine(below: (limit: number) => number): ResumeContent {
  const value = (field: FormField): string => {
    if (below(4) === 0) return ''
    if (field.kind === 'choice') return Object.keys(field.options ?? {})[below(Object.keys(field.options ?? {}).length)] ?? ''
    if (field.kind === 'date') return `20${10 + below(20)}-0${1 + below(9)}-${10 + below(18)}`
    if (field.kind === 'money') return `${below(30000)}`
    const text = Array.from({ length: below(12) }, () => pieces[below(pieces.length)] ?? '').join('').slice(0, field.limit).replace(/[\ud800-\udbff]$/, '')
    return (field.kind === 'textarea' ? text : text.replaceAll('\n', ' ')).trim()
  }
  const values = (section: ResumeSection): Record<string, string> => Object.fromEntries(Object.entries<FormField>(resumeSections[section].fields).map(([key, field]) => [key, value(field)] as const).filter(([, one]) => one !== ''))
  const list = (section: ResumeSection): ResumeEntry[] => Array.from({ length: below(limits.resumeEntriesMax + 1) }, (_, index) => ({ id: `${index}`, values: values(section) })).filter((entry) => Object.keys(entry.values).some((key) => key !== 'kind'))
  return { basic: values('basic'), intention: values('intention'), selfDescription: values('selfDescription'), education: list('education'), experience: list('experience'), skills: list('skills'), awards: list('awards') }
}

describe('toJsonResume', () => {
  it.each([['zh', buildResumeDocument().content], ['en', buildEnglishResumeDocument().content]] as const)('R-CV-3 writes a %s résumé into the standard parts, and reads it back the same', (language, content) => {
    const json = toJsonResume(content, { language, exportedAt })
    expect(json).toMatchObject({ basics: { name: content.basic.name, label: content.intention.position, location: { city: content.basic.city } }, education: [{ institution: content.education[0]?.values.school, studyType: language === 'zh' ? '本科' : 'Bachelor', startDate: '2021-09-01' }] })
    expect([json.work, json.projects, json.volunteer, json.skills, json.certificates, json.languages, json.awards, json.education?.[0]?.courses, json.work?.[0]?.highlights].map((list) => list?.length)).toEqual([1, 1, 1, 3, 1, 1, 2, 6, language === 'zh' ? 3 : undefined])
    const back = take(json, language)
    expect(plain(back.content)).toEqual(plain(content))
    expect(back).toMatchObject({ warnings: [], ignored: [] })
  })

  it('R-CV-3 gives back the same of 150 random résumés, and each fits the schema', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const language = languages[seed % 2] ?? 'zh'
      const content = imagine(dice(seed))
      const back = take(toJsonResume(content, { language, exportedAt }), language)
      expect({ seed, content: plain(back.content), warnings: back.warnings, ignored: back.ignored }).toEqual({ seed, content: plain(content), warnings: [], ignored: [] })
    }
  })

  it('R-CV-3 takes neither the photo nor the school’s word along', () => {
    const text = JSON.stringify(toJsonResume({ ...buildResumeDocument().content, photoId: '665f00000000000000000001' }, { language: 'zh', exportedAt }))
    expect(text).not.toMatch(/665f|verified|"id"/)
  })

  it('R-CV-3 lets an edit by another program win over what we noted', () => {
    const json = toJsonResume({ ...buildResumeDocument().content, basic: { name: '李', website: 'example.com/me' } }, { language: 'zh', exportedAt })
    const edited: JsonResume = { ...json, basics: { ...json.basics, url: 'https://new.example.com' }, work: [] }
    const { content, warnings } = take(edited)
    expect(content.basic.website).toBe('https://new.example.com')
    expect(content.experience.map(({ values }) => values.kind)).toEqual(['project', 'campus'])
    expect(warnings).toEqual([{ path: '/meta', message: '实践经历在导出后改动过，顺序和类型按现在的内容判断' }])
  })
})

describe('fromJsonResume', () => {
  // An expression for “blanks around a break” took minutes of everybody's time for it.
  it('R-CV-3 a document of blanks costs no more than one of words', () => {
    const { content } = take({ basics: { name: `张${' '.repeat(160_000)}三` }, projects: [{ name: 'x', highlights: [`一${' '.repeat(30_000)}二`] }] })
    expect([content.basic.name, content.experience[0]?.values.description]).toEqual(['张', '• 一'])
  })
  it('R-CV-3 what stands on several lines comes onto one', () => expect(take({ basics: { name: '张 \n\n  三' } }).content.basic.name).toBe('张 三'))
  it('R-CV-3 imports the sample that the schema brings', () => {
    const { content, warnings, ignored } = take(sample, 'en')
    expect(content.basic).toMatchObject({ name: 'Richard Hendriks', email: 'richard.hendriks@mail.com', city: 'San Francisco', website: 'http://richardhendricks.example.com' })
    expect(content.education[0]?.values).toMatchObject({ school: 'University of Oklahoma', major: 'Information Technology', degree: 'bachelor', startOn: '2011-06-01', courses: 'DB1101 - Basic SQL, CS2011 - Java Introduction' })
    expect(content.experience[0]?.values).toMatchObject({ kind: 'work', organisation: 'Pied Piper', role: 'CEO/President' })
    expect(content.experience[0]?.values.description).toContain('\n• Successfully won Techcrunch Disrupt')
    expect(content.experience.map(({ values }) => values.kind)).toContain('campus')
    expect(ignored.map(({ path }) => path)).toEqual(expect.arrayContaining(['/basics/profiles', '/publications', '/references', '/work/0/url', '/basics/location/address']))
    expect(warnings).toEqual([])
  })

  it('R-CV-3 fills a year or a month to a day, and says so', () => {
    const { content, warnings } = take({ work: [{ name: '某厂', startDate: '2023', endDate: '2024-02' }, { name: '二厂', startDate: '2023-02-31' }], awards: [{ title: '奖', date: '2022-13' }] })
    expect(content.experience.map(({ values }) => [values.startOn, values.endOn])).toEqual([['2023-01-01', '2024-02-29'], [undefined, undefined]])
    expect(warnings).toEqual([
      { path: '/work/0/startDate', message: '开始时间没有写到日，按第一天补全' }, { path: '/work/0/endDate', message: '结束时间没有写到日，按最后天补全' },
      { path: '/work/1/startDate', message: '开始时间不是一个日期，未导入' }, { path: '/awards/0/date', message: '获奖时间不是一个日期，未导入' },
    ])
  })

  it('R-CV-3 cuts what is too long and says so, never through the middle of a character', () => {
    const { content, warnings } = take({ basics: { summary: `${'字'.repeat(799)}𠮷𠮷`, email: `${'a'.repeat(230)}@example.com` }, work: Array.from({ length: 15 }, (_, index) => ({ name: `单位${index}` })) })
    expect(content.selfDescription.text).toBe('字'.repeat(799))
    expect(content.basic.email).toBeUndefined()
    expect(content.experience).toHaveLength(limits.resumeEntriesMax)
    expect(warnings.map(({ path }) => path)).toEqual(['/basics/email', '/basics/summary', '/work'])
  })

  it('R-CV-1 keeps HTML and markup as text, and drops what cannot be seen', () => {
    const evil = '<script>alert("1")</script> {{constructor}} #eval'
    const { content } = take({ basics: { name: `李\u202e\u0000${evil}`.slice(0, 20), summary: evil, url: 'javascript:alert(1)' }, work: [{ name: '厂', highlights: [evil] }] })
    expect(content.basic.name).toBe('李<script>alert("1"')
    expect(content.selfDescription.text).toBe(evil)
    expect(content.experience[0]?.values.description).toBe(`• ${evil}`)
    expect(content.basic.website).toBeUndefined()
  })

  it('R-CV-3 tells an internship, a degree and a phone by how they are written', () => {
    const { content } = take({ basics: { phone: '+86 138-0000-1234' }, work: [{ name: '厂', position: '测试实习生' }, { name: 'X', position: 'Software Engineering Intern' }, { name: 'Y', position: 'Internal auditor' }], education: ['硕士研究生', 'Master of Science', 'B.Sc.', '大学本科', 'PhD', '大专', 'Zertifikat'].map((studyType) => ({ institution: 'U', studyType })) })
    expect(content.basic.phone).toBe('13800001234')
    expect(content.experience.map(({ values }) => values.kind)).toEqual(['internship', 'internship', 'work'])
    expect(content.education.map(({ values }) => values.degree)).toEqual(['master', 'master', 'bachelor', 'bachelor', 'doctor', 'college', undefined])
  })

  it.each([[{ graduateEmployment: [] }], [{ graduateEmployment: { experience: [{ list: 'work', index: 9, name: '' }], basic: { name: 3 }, intention: { category: { read: '', is: 'c98' }, foo: { read: '', is: 'x' } } } }], [JSON.parse('{"graduateEmployment":{"basic":{"__proto__":{"read":"","is":"x"}}}}')]])('R-CV-3 trusts no meta: %j', (meta) => {
    const { content } = take({ basics: { name: '李' }, work: [{ name: '厂' }], meta })
    expect(plain(content)).toMatchObject({ basic: { name: '李' }, intention: {}, experience: [{ organisation: '厂', kind: 'work' }] })
  })
})

describe('checkJsonResume', () => {
  it.each(['new-grad', 'career-changer', 'senior-engineer'])('R-CV-3 takes the example %s of the schema’s own makers', (name) => {
    const json: unknown = JSON.parse(readFileSync(require.resolve(`@jsonresume/schema/examples/${name}.resume.json`), 'utf8'))
    const { content, warnings } = take(json, 'en')
    expect([content.basic.name, content.experience[0]?.values.organisation, content.education[0]?.values.degree].every(Boolean)).toBe(true)
    expect(warnings.filter(({ message }) => !/补全|超过/.test(message))).toEqual([])
  })

  it('R-CV-3 names each breach with its path and a sentence', () => {
    expect(checkJsonResume({ basics: { email: 'x', url: 'example.com', name: 3 }, work: [{ startDate: '2024/06' }], skills: {} })).toEqual({ ok: false, problems: expect.arrayContaining([
      { path: '/basics/name', message: '这里应为文字' }, { path: '/basics/email', message: '不是有效的邮箱' }, { path: '/basics/url', message: '不是有效的网址，网址要以 https:// 或 http:// 开头' },
      { path: '/work/0/startDate', message: '日期要写成 2024、2024-06 或 2024-06-30' }, { path: '/skills', message: '这里应为列表' },
    ]) })
  })

  it.each([[[]], ['text'], [7], [null]])('R-CV-3 refuses %j, which is no document', (json) => expect(checkJsonResume(json)).toMatchObject({ ok: false, problems: [{ path: '', message: '这里应为对象' }] }))

  it('R-CV-3 takes empty values for what is not there', () => expect(checkJsonResume({ basics: { url: '', email: null }, work: [{ name: '厂', endDate: '' }] })).toEqual({ ok: true, resume: { basics: {}, work: [{ name: '厂' }] } }))

  it('R-CV-3 survives nesting without end and a thousand faults', () => {
    const deep = JSON.parse(`${'{"a":['.repeat(5000)}1${']}'.repeat(5000)}`) as object
    expect(checkJsonResume({ ...deep, basics: { name: '李' } })).toMatchObject({ ok: true, resume: { basics: { name: '李' } } })
    const faulty = checkJsonResume({ work: Array.from({ length: 1000 }, () => 1) })
    expect(faulty.ok ? 0 : faulty.problems.length).toBe(20)
  })
})
