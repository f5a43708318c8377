import { type FormValues } from '@shared/kernel/form-field'

/** By which an entry is known again after another program had the document. */
export const entryName = (values: FormValues): string => values.school ?? values.organisation ?? values.name ?? ''
