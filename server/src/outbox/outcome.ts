import { type OutboxRow } from './model'

/** How one attempt ended. `retry` goes back to the queue at `nextAt`, and so does `wait`, which was no attempt at all. */
export type Outcome =
  | { kind: 'sent'; channel: 'official' | 'mini' | 'inbox'; msgId?: string; error?: { errcode?: number; errmsg: string } }
  | { kind: 'wait'; nextAt: Date }
  | { kind: 'dropped' }
  | { kind: 'retry'; nextAt: Date; error: { errcode?: number; errmsg: string }; /** A plain refusal: nothing arrived by this attempt. */ refused?: boolean }
  | { kind: 'dead'; error: { errcode?: number; errmsg: string } }

export interface Settled { row: OutboxRow; outcome: Outcome }
