import { fairKinds } from '@shared/fairs/fair-kinds'
import { fairWorkflow } from '@shared/fairs/workflow'
import { actionsFor } from '@shared/kernel/actions-for'
import { beijingInstant } from '@shared/kernel/beijing-instant'
import { type Role } from '@shared/kernel/roles'
import { clock } from '../../clock'
import { type HistoryRow } from '../../db/history'
import { presentHistory } from '../../db/present-history'
import { presentStatus } from '../../db/present-status'
import { type Standing } from '../tickets/actions/standings-of'
import { type TicketCounts } from '../tickets/actions/count-tickets'
import { statusNow } from './actions/status-now'
import { checkContent } from './check-content'
import { clockFacts } from './facts'
import { type FairRow } from './model'

/** When a draft would begin and end, as far as that is typed. */
const time = (row: FairRow, field: 'startsAt' | 'endsAt') => (row[field] ?? beijingInstant(row.values[field]))?.toISOString()

/** One line of an organiser's list. */
export function presentMyItem(row: FairRow, standing: Standing) {
  const kind = row.values.kind ?? ''
  return {
    id: row._id.toString(), status: presentStatus(fairWorkflow, statusNow(row)), version: row.version, kind: kind === 'fair' || kind === 'talk' ? fairKinds[kind] : '', title: row.values.title ?? '',
    startsAt: time(row, 'startsAt'), endsAt: time(row, 'endsAt'), place: row.values.place ?? '', capacity: row.capacity, taken: standing.taken, waiting: standing.waiting, updatedAt: row.updatedAt.toISOString(),
  }
}

export interface MyFairParts { role: Role; history: HistoryRow[]; approved: boolean; counts: TicketCounts; booths: number; telling: 'none' | 'change' | 'cancel'; schoolName?: string }

/** An event on its organiser's desk. */
export function presentMyFair(row: FairRow, { role, history, approved, counts, booths, telling, schoolName }: MyFairParts) {
  const { problems, complete, notOver } = checkContent(row.values, row.organiser)
  // A published one is revised to be complete again: what is sent then is checked.
  const draft = row.status === 'draft'
  const facts = { ...clockFacts(row), organiserApproved: approved, complete: complete || !draft, ...(draft ? { notOver } : {}) }
  return {
    id: row._id.toString(), status: presentStatus(fairWorkflow, statusNow(row)), version: row.version, revision: row.revision, organiser: { kind: row.organiser.kind, id: row.organiser.id.toString(), name: row.organiser.name },
    values: row.values, schoolName, problems, savedAt: row.savedAt.toISOString(), startsAt: time(row, 'startsAt'), endsAt: time(row, 'endsAt'), publishedAt: row.publishedAt?.toISOString(), cancelReason: row.cancelReason,
    counts, booths, telling, serverNow: clock.now().toISOString(), actions: actionsFor(fairWorkflow, { status: row.status, role, facts }), history: presentHistory(fairWorkflow, history, '新建'),
  }
}
