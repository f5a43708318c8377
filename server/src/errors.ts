import { errorCatalogue, type ErrorId } from '@shared/kernel/error-ids'

/** A refusal from the catalogue. `details` is shown to the client, so it never holds personal data or secrets. */
export class AppError extends Error {
  readonly status: number
  constructor(readonly id: ErrorId, readonly details?: Record<string, unknown>, options?: { cause?: unknown }) {
    super(`${id}: ${errorCatalogue[id].message}`, options)
    this.name = 'AppError'
    this.status = errorCatalogue[id].status
  }
}
