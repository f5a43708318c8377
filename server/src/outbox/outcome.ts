import { type OutboxRow } from './model'

/** How one attempt ended. `retry` goes back to the queue at `nextAt`. */
export type Outcome =
  | { kind: 'sent'; channel: 'official' | 'mini' | 'inbox'; msgId?: string }
  | { kind: 'dropped' }
  | { kind: 'retry'; nextAt: Date; error: { errcode?: number; errmsg: string } }
  | { kind: 'dead'; error: { errcode?: number; errmsg: string } }

export interface Settled { row: OutboxRow; outcome: Outcome }
