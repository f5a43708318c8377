import { type PushKind } from '@shared/messages/kinds'
import { type Types } from 'mongoose'

/** Something to tell one person: it lies in the inbox and is pushed through WeChat. Never holds identity number, full phone or password (R-MSG-4). */
export interface Notice {
  kind: PushKind
  /** The account told. */
  accountId: Types.ObjectId
  /** Said once per key, whatever happens. */
  dedupeKey: string
  title: string
  /** Label and value as shown in the inbox; the template registry picks from `data`. */
  lines: { label: string; value: string }[]
  /** What the template registry maps to WeChat's fields. */
  data: Record<string, string>
  /** The page it opens: a mini-program path with query, e.g. modules/signing/pages/invitation/index?id=… */
  path: string
  /** Not before this instant (reminders). Absent: now. */
  sendAt?: Date
  /** Dropped in silence when the record has left `status` by then (a reminder of an answered invitation), or is no longer the `version` it was said of. */
  onlyWhile?: { model: string; id: Types.ObjectId; status: string; version?: number }
  /** Not pushed between 22:00 and 08:00 (Asia/Shanghai): what falls due then waits, without costing an attempt (R-PUSH-2). */
  quiet?: true
  /** After this instant it is no longer pushed: it stays in the inbox, so that a late push does not meet the next one. */
  pushBy?: Date
}
