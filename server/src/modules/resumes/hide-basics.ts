import { type FormValues } from '@shared/kernel/form-field'
import { type HiddenBasic } from './actions/hidden-basics'

/** The basic values without those that the reader must not see. */
export const hideBasics = (basic: FormValues, hide: readonly HiddenBasic[]): FormValues => Object.fromEntries(Object.entries(basic).filter(([key]) => !hide.some((hidden) => hidden === key)))
