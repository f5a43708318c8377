import { completeness } from './completeness'
import { type ResumeContent, type ResumeEntry } from './content'
import { type ResumeSection, resumeSections } from './sections'

const empty: ResumeContent = { basic: {}, intention: {}, selfDescription: {}, education: [], experience: [], skills: [], awards: [] }
const entry = (id: string, values: ResumeEntry['values']): ResumeEntry => ({ id, values })
const job = { kind: 'internship', organisation: '哈电集团', role: '实习生', startOn: '2025-07-01', description: '参与汽轮机叶片检测' }
const school = { school: '哈尔滨工业大学', major: '软件工程', degree: 'bachelor', startOn: '2022-09-01', endOn: '2026-06-30' }
const full: ResumeContent = {
  basic: { name: '张伟', phone: '13800000000', email: 'a@example.cn', city: '哈尔滨' },
  intention: { position: '后端开发', category: 'c01', cities: '哈尔滨', kind: 'full_time', availableOn: '2026-07-01' },
  selfDescription: { text: '认真'.repeat(15) }, education: [entry('a', { ...school, score: '前 5%', courses: '数据结构' })], experience: [entry('a', job), entry('b', job)],
  skills: [entry('a', { kind: 'skill', name: 'Java' }), entry('b', { kind: 'language', name: '英语' }), entry('c', { kind: 'certificate', name: '软考' })], awards: [entry('a', { name: '奖学金' })], photoId: 'f'.repeat(24),
}
const missingOf = (content: ResumeContent, section: ResumeSection) => completeness(content).missing.filter((one) => one.section === section).reduce((sum, { points }) => sum + points, 0)

describe('completeness', () => {
  it.each(Object.entries(resumeSections))('R-CV-2 of an empty résumé lacks all points of %s', (section, { points }) => {
    expect(missingOf(empty, section as ResumeSection)).toBe(points)
  })
  it('R-CV-2 is 0 when nothing and 100 when everything is there', () => {
    expect([completeness(empty).percent, completeness(full)]).toEqual([0, { percent: 100, missing: [] }])
  })
  it('R-CV-2 is complete without website and salary, which many leave empty', () => {
    expect(full.basic.website ?? full.intention.minSalaryYuan).toBeUndefined()
  })
  it('R-CV-2 says what is missing and what it gives', () => {
    expect(completeness({ ...full, photoId: '' }).missing).toEqual([{ section: 'photo', label: '照片', points: 5, how: '上传照片' }])
  })
  it('R-CV-2 gives nothing for what is malformed, blank or unknown', () => {
    expect(missingOf({ ...full, basic: { ...full.basic, phone: '12', city: '  ' } }, 'basic')).toBe(7)
    expect(missingOf({ ...full, intention: { ...full.intention, category: 'magic' } }, 'intention')).toBe(4)
  })
  it('R-CV-2 gives part of the points for a short self-description and a begun entry', () => {
    expect(missingOf({ ...full, selfDescription: { text: '认真' } }, 'selfDescription')).toBe(6)
    expect(missingOf({ ...full, experience: [entry('a', { organisation: '哈电集团', role: '实习生' })] }, 'experience')).toBe(15)
    expect(missingOf({ ...full, education: [entry('a', { ...school, endOn: '' })] }, 'education')).toBe(12)
  })
  it('R-CV-2 percent and the points missing are 100 together', () => {
    const half = { ...empty, basic: full.basic, skills: full.skills.slice(0, 1) }
    const { percent, missing } = completeness(half)
    expect([percent, percent + missing.reduce((sum, { points }) => sum + points, 0)]).toEqual([19, 100])
  })
})
