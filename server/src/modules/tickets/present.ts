import { actionsFor } from '@shared/kernel/actions-for'
import { toHex } from '@shared/kernel/hex'
import { refusal } from '@shared/kernel/why'
import { ticketWorkflow } from '@shared/tickets/workflow'
import { type Actor } from '../../actor'
import { clock } from '../../clock'
import { type HistoryRow } from '../../db/history'
import { presentHistory } from '../../db/present-history'
import { presentStatus } from '../../db/present-status'
import { presentFairCard } from '../fairs/actions/present-fair-card'
import { type PublishedFair } from '../fairs/actions/get-published-fair'
import { holderAsRead } from './actions/holder-as-read'
import { ticketSecret } from './actions/ticket-secret'
import { ticketFacts } from './end-registration'
import { type TicketRow } from './model'
import { whyNoPaper } from './why-no-paper'

type CardFair = Parameters<typeof presentFairCard>[0]
const admissionOf = (row: Pick<TicketRow, 'admission'>) => (row.admission ? { at: row.admission.at.toISOString(), gate: row.admission.gateName } : undefined)

/** What may change while a ticket is held up at a gate. */
export const presentAtGate = (row: Pick<TicketRow, 'version' | 'inside' | 'admission'>) => ({ version: row.version, inside: row.inside, admission: admissionOf(row) })

/** One line of 我的报名. */
export const presentMyItem = (row: TicketRow, fair: CardFair) => ({
  id: row._id.toString(), status: presentStatus(ticketWorkflow, row.status), fair: presentFairCard(fair), createdAt: row.createdAt.toISOString(), admission: admissionOf(row),
})

/** A student's own registration; the secret goes to no one else, and only while there is something to show it for. */
export function presentMyTicket(row: TicketRow, fair: PublishedFair, { ahead, history }: { ahead?: number; history: HistoryRow[] }) {
  const held = row.status === 'held'
  const noPaper = whyNoPaper(row, fair)
  return {
    id: row._id.toString(), status: presentStatus(ticketWorkflow, row.status), version: row.version, name: row.maskedName, createdAt: row.createdAt.toISOString(), ahead, reason: row.reason ?? undefined,
    fair: { ...presentFairCard(fair), link: held && fair.link ? fair.link : undefined, checkInFrom: fair.checkInFrom.toISOString(), reentry: fair.reentry, staticTickets: fair.staticTickets, cancelReason: fair.cancelReason },
    secret: held && fair.status !== 'cancelled' ? hexSecret(row) : undefined, admission: admissionOf(row), inside: row.inside, boothResume: row.boothResume, whyNoPdf: noPaper && refusal(noPaper), serverNow: clock.now().toISOString(),
    actions: actionsFor(ticketWorkflow, { status: row.status, role: 'student', facts: ticketFacts(row, fair) }), history: presentHistory(ticketWorkflow, history, '报名'),
  }
}

function hexSecret(row: TicketRow) {
  const { tag, code, key } = ticketSecret(row)
  return { tag: toHex(tag), code: toHex(code), key: toHex(key) }
}

/** A registration as the organiser sees it: a school reads the names of its own students, everybody else's are masked. */
export function presentRegistration(row: TicketRow, actor: Actor) {
  return {
    id: row._id.toString(), status: presentStatus(ticketWorkflow, row.status), version: row.version, ...holderAsRead(row, actor),
    school: row.schoolName, college: row.college, major: row.major, seat: row.seat, queueNo: row.queueNo, createdAt: row.createdAt.toISOString(), admission: admissionOf(row), inside: row.inside, reason: row.reason ?? undefined,
    actions: actionsFor(ticketWorkflow, { status: row.status, role: actor.role }),
  }
}
