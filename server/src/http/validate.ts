import { z } from 'zod'
import { AppError } from '../errors'

/**
 * The only place where zod meets HTTP.
 * @throws AppError unknown_field when any name is not in the contract (nothing is saved then), validation_failed with
 * `details.fields` (name → sentence) otherwise
 */
export function validate<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input ?? {})
  if (result.success) return result.data
  const unknown = result.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []))
  if (unknown.length > 0) throw new AppError('unknown_field', { names: unknown.slice(0, 20).map((name) => name.slice(0, 40)) })
  const fields: Record<string, string> = {}
  for (const issue of result.error.issues.slice(0, 50)) fields[issue.path.join('.')] ??= issue.message
  throw new AppError('validation_failed', { fields })
}

z.config(z.locales.zhCN())
