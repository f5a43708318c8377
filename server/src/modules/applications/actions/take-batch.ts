import { limits } from '@shared/kernel/limits'
import { AppError } from '../../../errors'

/** The ids of a batch, each once. @throws AppError batch_too_long */
export function takeBatch(ids: readonly string[]): string[] {
  const once = [...new Set(ids)]
  if (once.length > limits.batchMax) throw new AppError('batch_too_long', { max: limits.batchMax })
  return once
}
