import type { ErrorId } from '@shared/kernel/error-ids'

/** 'network_error' is ours: the request never got an answer. */
export type ApiErrorId = ErrorId | 'network_error'

interface Refused { message: string; next: string; details?: Record<string, unknown>; requestId?: string; status: number }

/** A refusal as a page shows it: what happened, what to do next. Switch on `id`, never on the text. */
export class ApiError extends Error {
  readonly next: string
  readonly details: Record<string, unknown>
  readonly requestId: string | undefined
  /** HTTP status; 0 when nothing answered. */
  readonly status: number

  constructor(readonly id: ApiErrorId, about: Refused) {
    super(about.message)
    this.name = 'ApiError'
    this.next = about.next
    this.details = about.details ?? {}
    this.requestId = about.requestId
    this.status = about.status
  }
}
