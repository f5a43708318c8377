import { type FormValues } from '@shared/kernel/form-field'

/** What arrived on the wire as it is stored: nothing typed is no value; a major once. */
export function toTyped({ values, majors }: { values: FormValues; majors: readonly string[] }): { values: Record<string, string>; majors: string[] } {
  const typed = Object.entries(values).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, value] as const]))
  return { values: Object.fromEntries(typed), majors: [...new Set(majors)] }
}
