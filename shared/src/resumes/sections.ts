import { degrees } from '../jobs/degrees'
import { jobCategories } from '../jobs/job-categories'
import { jobKinds } from '../jobs/job-kinds'
import { type FormField } from '../kernel/form-field'
import { limits } from '../kernel/limits'

const { nameMax, emailMax, notesMax } = limits
export const resumeLanguages = { zh: '中文简历', en: '英文简历' } as const
export type ResumeLanguage = keyof typeof resumeLanguages

/** 技能/证书/语言 and 经历 are each one section with a kind, as R-CV-2 weighs them. */
const experienceKinds = { internship: '实习', work: '工作', project: '项目', campus: '校园' } as const
const skillKinds = { skill: '技能', certificate: '证书', language: '语言' } as const
const { none: _, ...earned } = degrees

const basic = {
  name: { label: '姓名', kind: 'text', limit: nameMax, required: true },
  phone: { label: '手机', kind: 'phone', limit: 11, required: true, sealed: true },
  email: { label: '邮箱', kind: 'email', limit: emailMax, required: true, sealed: true },
  city: { label: '现居城市', kind: 'text', limit: 40 },
  website: { label: '个人主页或作品链接', kind: 'text', limit: 120 },
} as const satisfies Record<string, FormField>
const intention = {
  position: { label: '期望岗位', kind: 'text', limit: 40, required: true },
  category: { label: '职位类别', kind: 'choice', limit: 3, required: true, options: jobCategories },
  cities: { label: '期望城市', kind: 'text', limit: 60, required: true },
  kind: { label: '工作性质', kind: 'choice', limit: 12, options: jobKinds },
  minSalaryYuan: { label: '期望月薪（元）', kind: 'money', limit: 9, hint: '不填为面议' },
  availableOn: { label: '可到岗日期', kind: 'date', limit: 10 },
} as const satisfies Record<string, FormField>
const selfDescription = { text: { label: '自我描述', kind: 'textarea', limit: 800, required: true, hint: '写清优势、做过的事和结果，至少 30 字' } } as const satisfies Record<string, FormField>
const education = {
  school: { label: '学校', kind: 'text', limit: 60, required: true },
  major: { label: '专业', kind: 'text', limit: 60, required: true },
  degree: { label: '学历', kind: 'choice', limit: 8, required: true, options: earned },
  startOn: { label: '入学时间', kind: 'date', limit: 10, required: true },
  endOn: { label: '毕业时间', kind: 'date', limit: 10, required: true },
  score: { label: '绩点或排名', kind: 'text', limit: 40 },
  courses: { label: '主修课程', kind: 'textarea', limit: notesMax },
} as const satisfies Record<string, FormField>
const experience = {
  kind: { label: '类型', kind: 'choice', limit: 10, required: true, options: experienceKinds },
  organisation: { label: '单位或项目', kind: 'text', limit: 60, required: true },
  role: { label: '职务或角色', kind: 'text', limit: 40, required: true },
  startOn: { label: '开始时间', kind: 'date', limit: 10, required: true },
  endOn: { label: '结束时间', kind: 'date', limit: 10, hint: '至今可不填' },
  description: { label: '内容与成果', kind: 'textarea', limit: 1000, required: true },
} as const satisfies Record<string, FormField>
const skills = {
  kind: { label: '类型', kind: 'choice', limit: 12, required: true, options: skillKinds },
  name: { label: '名称', kind: 'text', limit: 60, required: true },
  level: { label: '水平', kind: 'text', limit: 40, hint: '如熟练、CET-6 520 分' },
  date: { label: '取得时间', kind: 'date', limit: 10, when: { field: 'kind', is: ['certificate', 'language'] } },
} as const satisfies Record<string, FormField>
const awards = {
  name: { label: '奖项', kind: 'text', limit: 80, required: true },
  issuer: { label: '颁发单位', kind: 'text', limit: 60 },
  date: { label: '获奖时间', kind: 'date', limit: 10 },
  description: { label: '说明', kind: 'textarea', limit: notesMax },
} as const satisfies Record<string, FormField>

/**
 * R-CV-2: the sections of a résumé in the order they print, with their points (100 in all). `many`: a list of entries.
 * Page, draft, completeness, print and JSON Resume read this one table.
 */
export const resumeSections = {
  basic: { label: '基本信息', points: 15, many: false, fields: basic },
  intention: { label: '求职意向', points: 15, many: false, fields: intention },
  selfDescription: { label: '自我描述', points: 10, many: false, fields: selfDescription },
  education: { label: '教育经历', points: 20, many: true, fields: education },
  experience: { label: '实践经历', points: 20, many: true, fields: experience },
  skills: { label: '技能、证书与语言', points: 10, many: true, fields: skills },
  photo: { label: '照片', points: 5, many: false, fields: {} },
  awards: { label: '获奖情况', points: 5, many: true, fields: awards },
} as const
export type ResumeSection = keyof typeof resumeSections
export type ListSection = { [K in ResumeSection]: (typeof resumeSections)[K]['many'] extends true ? K : never }[ResumeSection]
export const listSections = ['education', 'experience', 'skills', 'awards'] as const satisfies readonly ListSection[]
