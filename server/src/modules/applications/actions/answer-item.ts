import { errorCatalogue } from '@shared/kernel/error-ids'
import { describeError } from '../../../describe-error'
import { AppError } from '../../../errors'
import { logger } from '../../../logger'

export type ItemAnswer<T> = { ok: true; value: T } | { ok: false; refusal: { error: string; message: string; next: string; details?: Record<string, unknown> } }

/** One of a batch: what `work` gave, or why it was refused. One that breaks leaves the others their answers. */
export async function answerItem<T>(work: () => Promise<T>): Promise<ItemAnswer<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (!(error instanceof AppError)) logger.error({ error: describeError(error) }, 'one of a batch failed')
    const { id, details } = error instanceof AppError ? error : { id: 'internal_error' as const, details: undefined }
    return { ok: false, refusal: { error: id, message: errorCatalogue[id].message, next: errorCatalogue[id].next, ...(details ? { details } : {}) } }
  }
}
