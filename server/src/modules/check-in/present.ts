import { doubts } from '@shared/check-in/doubts'
import { scanOutcomes } from '@shared/check-in/outcomes'
import { refusals } from '@shared/check-in/refusals'
import { type Actor } from '../../actor'
import { type EventAtGate } from './event-at-gate'
import { type CodeRow } from './code-model'
import { type GateRow } from './gate-model'
import { type ScanRow } from './scan-model'

export const presentGate = ({ _id, name }: GateRow) => ({ id: _id.toString(), name })
const wordOf = ({ outcome, reason }: ScanRow): string => (outcome === 'refused' && reason ? refusals[reason] : scanOutcomes[outcome])
export const presentPassage = ({ at, gateName }: { at: Date; gateName: string }) => ({ at: at.toISOString(), gate: gateName })

/** What the gate shows: one word, the masked name, and of one already inside when and where they came in. */
export function presentScan(row: ScanRow, { first, again }: { first?: { at: Date; gateName: string } | null; again: boolean }) {
  return {
    scanId: row._id.toString(), outcome: row.outcome, reason: row.reason, label: wordOf(row), name: row.maskedName, mode: row.mode, at: row.at.toISOString(), gate: row.gateName,
    first: row.reason === 'already-admitted' && first ? presentPassage(first) : undefined, again,
  }
}

/** Whether this person undoes scans at all: supervisors, and the organiser, who is not staff. */
export const maySupervise = (actor: Actor): boolean => actor.role !== 'staff' || actor.staff?.supervisor === true

/** One line of the record. `holder`: to the organiser, who has to know whom it is about; staff read the masked name. */
export function presentScanLine(row: ScanRow, actor: Actor, holder?: { name: string; studentNo: string }) {
  const { undone, doubt } = row
  return {
    id: row._id.toString(), at: row.at.toISOString(), mode: row.mode, outcome: row.outcome, reason: row.reason, label: wordOf(row), name: holder?.name ?? row.maskedName, studentNo: holder?.studentNo, gate: row.gateName, staff: row.staffName, offline: row.offline,
    mayUndo: maySupervise(actor) && row.ticketId !== undefined && (row.outcome === 'admitted' || row.outcome === 'left'),
    undone: undone && { at: undone.at.toISOString(), by: undone.by, reason: undone.reason }, doubt: doubt && { key: doubt, label: doubts[doubt] },
  }
}

/** A code in force; the code itself is known to nobody any more. */
export function presentCode({ _id, gateId, supervisor, expiresAt, createdAt, joined }: CodeRow, gates: readonly GateRow[]) {
  const gate = gates.find((one) => gateId && one._id.equals(gateId))
  return { id: _id.toString(), gate: gate && presentGate(gate), supervisor, expiresAt: expiresAt.toISOString(), createdAt: createdAt.toISOString(), joined }
}

/** The page of a gate: its event, its gates, and who stands there. */
export function presentStation({ facts, fair, gates }: EventAtGate, me: { name: string; supervisor: boolean; gateId?: string }, now: Date) {
  return { event: { ...facts, title: fair.title, place: fair.place, startsAt: fair.startsAt.toISOString() }, gates: gates.map(presentGate), me, serverNow: now.toISOString() }
}
