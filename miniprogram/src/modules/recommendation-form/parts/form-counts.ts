import type { FormField, FormProblem } from '@shared/kernel/form-field'
import { formSections } from '@shared/recommendation-form/sections'
import { sectionKeys, type FormTexts } from './recommendation-form'

/** The sections as fields of a form; the photo is named for what is missing. */
export const sectionFields: Readonly<Record<string, FormField>> = {
  ...Object.fromEntries(sectionKeys.map((key): [string, FormField] => [key, { ...formSections[key], kind: 'textarea' }])), photo: { label: '证件照', kind: 'text', limit: 0, required: true },
}

/** What keeps the form from being submitted: a required section that is empty, one that is too long, no photo (R-REC-1). */
export function formProblems(texts: FormTexts, hasPhoto: boolean): FormProblem[] {
  const found = sectionKeys.flatMap((field): FormProblem[] => {
    const { label, limit, required } = formSections[field]
    const { length } = texts[field]
    if (required && texts[field].trim() === '') return [{ field, message: `请填写${label}`, level: 'error' }]
    return length > limit ? [{ field, message: `${label}最多 ${limit} 字，现在 ${length} 字，请删减 ${length - limit} 字`, level: 'error' }] : []
  })
  return hasPhoto ? found : [...found, { field: 'photo', message: '请上传证件照', level: 'error' }]
}

/** 412/500, and how much is left; `tone` amber when little is, red when it is too much. */
export function countOf(text: string, limit: number): { said: string; tone: 'plain' | 'near' | 'over' } {
  const left = limit - text.length
  if (left < 0) return { said: `${text.length}/${limit}，超出 ${-left} 字`, tone: 'over' }
  return { said: `${text.length}/${limit}`, tone: left <= limit * 0.1 ? 'near' : 'plain' }
}

/** Of a section: more than fits, not too little. */
export const isTooLong = ({ message }: FormProblem): boolean => message.includes('最多')
