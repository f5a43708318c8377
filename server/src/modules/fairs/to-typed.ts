import { type FormValues } from '@shared/kernel/form-field'

/** What arrived on the wire as it is stored: nothing typed is no value. */
export const toTyped = (values: FormValues): Record<string, string> => Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value ? [[key, value]] : [])))
