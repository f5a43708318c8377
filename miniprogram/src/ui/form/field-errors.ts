import type { ApiError } from '@/api/api-error'

/** The server's per-field messages (`details.fields`: name → message); empty for any other refusal. */
export function fieldErrors(error: ApiError | undefined): Record<string, string> {
  const fields = error?.details.fields
  if (typeof fields !== 'object' || fields === null) return {}
  return Object.fromEntries(Object.entries(fields).filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
}
