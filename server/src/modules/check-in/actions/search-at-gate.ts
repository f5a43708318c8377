import { ticketWorkflow } from '@shared/tickets/workflow'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { presentStatus } from '../../../db/present-status'
import { useRate } from '../../../http/rate-limit'
import { findTicketsByTerm } from '../../tickets/actions/find-tickets-by-term'
import { maskStudentNo } from '../../tickets/actions/mask-student-no'
import { checkInLimits } from '../check-in-limits'
import { requireStaff } from '../policy'
import { presentPassage } from '../present'
import { FairSearch } from '../search-model'

/** The ticket of a forgotten phone, among those of this event: by the whole name or number, masked, and who asked is kept. @throws AppError staff_ended, rate_limited */
export async function searchAtGate(actor: Actor, term: string) {
  const { staff: { fairId } } = await requireStaff(actor)
  await useRate(checkInLimits.search, actor.id)
  const found = await findTicketsByTerm(fairId, term)
  await FairSearch.create([{ fairId, staffId: new Types.ObjectId(actor.id), staffName: actor.name, ticketIds: found.map(({ _id }) => _id), at: clock.now() }])
  return { items: found.map(({ _id, maskedName, studentNo, status, inside, admission }) => (
    { ticketId: _id.toString(), name: maskedName, studentNo: maskStudentNo(studentNo), status: presentStatus(ticketWorkflow, status), inside, first: admission ? presentPassage(admission) : undefined })) }
}
