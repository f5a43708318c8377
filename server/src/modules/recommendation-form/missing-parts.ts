import { type FormSectionKey, formSections } from '@shared/recommendation-form/sections'
import { type FormContent } from './model'

/** What a form lacks before it can be submitted (R-REC-1). */
export function missingParts({ texts, photoId }: FormContent): { field: string; message: string }[] {
  const keys = Object.keys(formSections) as FormSectionKey[]
  const empty = keys.filter((key) => formSections[key].required && texts[key].trim() === '').map((key) => ({ field: key, message: `请填写${formSections[key].label}` }))
  return photoId ? empty : [...empty, { field: 'photo', message: '请上传证件照' }]
}
