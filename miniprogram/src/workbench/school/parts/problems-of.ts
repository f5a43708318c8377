import type { ApiError } from '@/api/api-error'

/** What is wrong with a whole file, sentence by sentence (missing columns and such). */
export function problemsOf(error: Pick<ApiError, 'details'> | undefined): string[] {
  const problems = error?.details.problems
  return Array.isArray(problems) ? problems.filter((one) => typeof one === 'string') : []
}
