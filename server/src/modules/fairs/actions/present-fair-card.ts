import { type FairCard } from '@shared/fairs/card'
import { fairAudiences } from '@shared/fairs/fair-audiences'
import { fairKinds } from '@shared/fairs/fair-kinds'
import { fairWorkflow } from '@shared/fairs/workflow'
import { ticketWorkflow } from '@shared/tickets/workflow'
import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { presentStatus } from '../../../db/present-status'
import { type PublishedFair } from '../model'
import { statusNow } from './status-now'

type Row = Omit<PublishedFair, 'values' | 'intro'>
const windowOf = (row: Row): FairCard['registration'] =>
  (row.registrationFrom.getTime() > clock.ms() ? 'before' : row.registrationTo.getTime() <= clock.ms() || row.endsAt.getTime() <= clock.ms() ? 'over' : 'open')

/** One event in a list. `ticket`: the reader's own active registration. */
export function presentFairCard(row: Row, ticket?: { _id: Types.ObjectId; status: string }): FairCard {
  return {
    id: row._id.toString(), kind: { code: row.kind, label: fairKinds[row.kind] }, title: row.title, organiser: { kind: row.organiser.kind, id: row.organiser.id.toString(), name: row.organiser.name },
    status: presentStatus(fairWorkflow, statusNow(row)), startsAt: row.startsAt.toISOString(), endsAt: row.endsAt.toISOString(), place: row.place, online: row.place === '',
    audience: { code: row.audience, label: fairAudiences[row.audience] }, registrationFrom: row.registrationFrom.toISOString(), registrationTo: row.registrationTo.toISOString(), registration: windowOf(row),
    capacity: row.capacity, ticket: ticket && { id: ticket._id.toString(), status: presentStatus(ticketWorkflow, ticket.status) },
  }
}
