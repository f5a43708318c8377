import { type Hmac } from '../tickets/issue-ticket-code'
import { isSignedBy } from '../tickets/is-signed-by'
import { decideScan } from './decide-scan'
import { type EventFacts } from './event-facts'
import { listKeys } from './list-keys'
import { type ScanMode } from './modes'
import { type OfflineMemory } from './offline-memory'
import { openListEntry, type OpenGcm } from './open-list-entry'
import { scanOutcomes, type ScanOutcome } from './outcomes'
import { readScan } from './read-scan'
import { refusals, type Refusal } from './refusals'

export interface OfflineQuestion {
  text: string; event: EventFacts; mode: ScanMode; /** Now, by the server's clock as the phone knows it. */ ms: number; gate: string
  /** The list's `b` at `k`, and what this gate has seen since. */
  entryAt: (k: string) => string | undefined; seen: (k: string) => OfflineMemory | undefined; hmac: Hmac; openGcm: OpenGcm
}
/** What to show (as the server answers a scan), and, when someone passed, what to remember of ticket `k`. */
export interface OfflineAnswer {
  outcome: Exclude<ScanOutcome, 'undone'>; reason?: Refusal; label: string; name?: string; first?: { at: number; gate: string }; remember?: { k: string; memory: OfflineMemory }
}

const refuse = (reason: Refusal, more: Pick<OfflineAnswer, 'name' | 'first'> = {}): OfflineAnswer => ({ outcome: 'refused', reason, label: refusals[reason], ...more })

/** R-FAIR-5: decides without a network what the server would decide with what the gate knows; nothing is kept here. */
export function decideOffline({ text, event, mode, ms, gate, entryAt, seen, hmac, openGcm }: OfflineQuestion): OfflineAnswer {
  const { code, reason: unread } = readScan(text, event.tag)
  if (!code) return refuse(unread)
  const { k, key } = listKeys(code.code, event.fairId, hmac)
  const entry = entryAt(k)
  const body = entry === undefined ? undefined : openListEntry(entry, key, openGcm)
  if (!body || !isSignedBy(code, body.key, hmac)) return refuse('unknown')
  const { first, inside } = seen(k) ?? body
  const reason = decideScan({ event, mode, ms, code, ticket: { status: body.status, entered: first !== undefined, inside } })
  const about = { name: body.name, ...(first ? { first } : {}) }
  if (reason) return refuse(reason, reason === 'already-admitted' ? about : { name: body.name })
  const outcome = mode === 'entry' ? 'admitted' : 'left'
  const memory = mode === 'entry' ? { inside: true, first: { at: ms, gate } } : first && { inside: false, first }
  return { outcome, label: scanOutcomes[outcome], name: body.name, ...(memory ? { remember: { k, memory } } : {}) }
}
