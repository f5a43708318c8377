import type { FormValues } from '@shared/kernel/form-field'
import { resumeSections, type ListSection } from '@shared/resumes/sections'
import { showValue } from '@/ui/typed-form/difference-of'
import { periodOf } from './period-of'

export interface EntryLine { title: string; note: string; small: string }
const joined = (...parts: readonly (string | undefined)[]): string => parts.map((part) => part?.trim()).filter(Boolean).join(' · ')

/** How an entry reads in a list: what it is called, what it was, when. */
export function entryLine(section: ListSection, values: FormValues): EntryLine {
  const unnamed = `（未填写${nameField[section].label}）`
  const title = values[nameField[section].name]?.trim() || unnamed
  switch (section) {
    case 'education': return { title, note: joined(values.major, values.degree && showValue(resumeSections.education.fields.degree, values.degree)), small: joined(periodOf(values.startOn, values.endOn), values.score) }
    case 'experience': return { title, note: joined(showValue(resumeSections.experience.fields.kind, values.kind), values.role), small: periodOf(values.startOn, values.endOn, true) }
    case 'skills': return { title, note: joined(showValue(resumeSections.skills.fields.kind, values.kind), values.level), small: periodOf('', values.date) }
    case 'awards': return { title, note: joined(values.issuer), small: periodOf('', values.date) }
  }
}

const nameField = {
  education: { name: 'school', label: '学校' }, experience: { name: 'organisation', label: '单位或项目' }, skills: { name: 'name', label: '名称' }, awards: { name: 'name', label: '奖项' },
} as const satisfies Record<ListSection, { name: string; label: string }>
