import type { FormField } from '@shared/kernel/form-field'
import { resumeSections } from '@shared/resumes/sections'
import { sectionKeys } from './language-of'

/** The sections as if each were one field, for what compares whole résumés. */
export const sectionFields: Readonly<Record<string, FormField>> = Object.fromEntries(sectionKeys.map((key): [string, FormField] => [key, { label: resumeSections[key].label, kind: 'textarea', limit: Infinity }]))
