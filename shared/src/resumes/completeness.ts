import { checkForm } from '../kernel/check-form'
import { type FormValues } from '../kernel/form-field'
import { type ResumeContent, type ResumeEntry } from './content'
import { type ListSection, type ResumeSection, resumeSections } from './sections'

export interface MissingPart { section: ResumeSection; label: string; points: number; how: string }
export interface Completeness { percent: number; missing: MissingPart[] }
interface Part { section: ResumeSection; points: number; how: string; done: (content: ResumeContent) => boolean }

/** A self-description shorter than this says too little. */
export const selfDescriptionMin = 30

const typed = (values: FormValues, key: string): boolean => (values[key] ?? '').trim() !== ''
const good = (section: 'basic' | 'intention', key: string) => (content: ResumeContent): boolean =>
  typed(content[section], key) && !checkForm(resumeSections[section].fields, content[section]).some(({ field }) => field === key)
const whole = (section: ListSection, content: ResumeContent): ResumeEntry[] => content[section].filter(({ values }) => checkForm(resumeSections[section].fields, values).length === 0)
const some = (section: ListSection, ...keys: string[]) => (content: ResumeContent): boolean => content[section].some(({ values }) => keys.every((key) => typed(values, key)))
const atLeast = (section: ListSection, count: number) => (content: ResumeContent): boolean => whole(section, content).length >= count
const described = (content: ResumeContent): number => [...(content.selfDescription.text ?? '').trim()].length

/**
 * R-CV-2: each section's points in the parts that earn them; a part is earned as a whole or not at all, so that the page can name it with its points.
 * The parts of a section sum to its weight (`resumeSections`). What many rightly leave empty (website, salary) earns nothing.
 */
const parts: readonly Part[] = [
  { section: 'basic', points: 4, how: '填写姓名', done: good('basic', 'name') },
  { section: 'basic', points: 4, how: '填写正确的手机号', done: good('basic', 'phone') },
  { section: 'basic', points: 4, how: '填写正确的邮箱', done: good('basic', 'email') },
  { section: 'basic', points: 3, how: '填写现居城市', done: good('basic', 'city') },
  { section: 'intention', points: 4, how: '填写期望岗位', done: good('intention', 'position') },
  { section: 'intention', points: 4, how: '选择职位类别', done: good('intention', 'category') },
  { section: 'intention', points: 4, how: '填写期望城市', done: good('intention', 'cities') },
  { section: 'intention', points: 2, how: '选择工作性质', done: good('intention', 'kind') },
  { section: 'intention', points: 1, how: '选择可到岗日期', done: good('intention', 'availableOn') },
  { section: 'selfDescription', points: 4, how: '写几句自我描述', done: (content) => described(content) > 0 },
  { section: 'selfDescription', points: 6, how: `自我描述写到 ${selfDescriptionMin} 字以上`, done: (content) => described(content) >= selfDescriptionMin },
  { section: 'education', points: 8, how: '添加一条教育经历，写明学校和专业', done: some('education', 'school', 'major') },
  { section: 'education', points: 8, how: '把一条教育经历的必填项填完整', done: atLeast('education', 1) },
  { section: 'education', points: 2, how: '填写绩点或排名', done: some('education', 'score') },
  { section: 'education', points: 2, how: '填写主修课程', done: some('education', 'courses') },
  { section: 'experience', points: 5, how: '添加一条实习、项目或校园经历，写明单位和角色', done: some('experience', 'organisation', 'role') },
  { section: 'experience', points: 10, how: '把一条实践经历填完整，写清内容与成果', done: atLeast('experience', 1) },
  { section: 'experience', points: 5, how: '再写完整一条实践经历', done: atLeast('experience', 2) },
  { section: 'skills', points: 4, how: '添加一项技能、证书或语言', done: atLeast('skills', 1) },
  { section: 'skills', points: 3, how: '添加第二项技能、证书或语言', done: atLeast('skills', 2) },
  { section: 'skills', points: 3, how: '添加第三项技能、证书或语言', done: atLeast('skills', 3) },
  { section: 'photo', points: 5, how: '上传照片', done: (content) => Boolean(content.photoId) },
  { section: 'awards', points: 5, how: '添加一项获奖', done: atLeast('awards', 1) },
]

/** How complete a résumé is (0–100), and what is missing with the points each gives; `percent` and the points missing are always 100 together. */
export function completeness(content: ResumeContent): Completeness {
  const missing = parts.filter((part) => !part.done(content)).map(({ section, points, how }) => ({ section, label: resumeSections[section].label, points, how }))
  return { percent: 100 - missing.reduce((sum, { points }) => sum + points, 0), missing }
}
