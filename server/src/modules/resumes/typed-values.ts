import { type FormValues } from '@shared/kernel/form-field'

/** Values without those that are empty. */
export function typedValues(values: FormValues): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [key, value] of Object.entries(values)) if (value) found[key] = value
  return found
}
