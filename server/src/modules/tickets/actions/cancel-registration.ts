import { type Actor } from '../../../actor'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { getPublishedFair } from '../../fairs/actions/get-published-fair'
import { endRegistration } from '../end-registration'
import { type TicketRow } from '../model'
import { getTicket } from './get-ticket'

/** 取消报名, before the event is over and unless one is in (R-FAIR-2). @throws AppError not_found, illegal_transition, stale_version, event_over, ticket_used */
export async function cancelRegistration(actor: Actor, id: string, version: number): Promise<TicketRow> {
  const scope = { studentId: ownStudentId(actor) }
  const { fairId } = await getTicket(id, scope)
  return endRegistration(actor, id, 'cancel', await getPublishedFair(fairId), { scope, version })
}
