import { ticketWorkflow } from '@shared/tickets/workflow'
import { type Actor } from '../../actor'
import { clock } from '../../clock'
import { inTransaction } from '../../db/transaction'
import { transition } from '../../db/transition'
import { type PublishedFair } from '../fairs/actions/get-published-fair'
import { promoteFirst } from './actions/promote-first'
import { releasePlace } from './actions/release-place'
import { Ticket, type TicketRow } from './model'
import { ticketNotice } from './notices'

/** Whether a registration may still be given up. */
export const ticketFacts = (row: Pick<TicketRow, 'admission'>, fair: Pick<PublishedFair, 'endsAt' | 'status'>) => ({ notOver: fair.endsAt.getTime() > clock.ms(), notUsed: !row.admission })

/**
 * 取消报名 and 作废: in the same transaction the seat goes to the first who waits, who is told. At an event that is over or cancelled nobody moves up.
 * @throws AppError not_found, illegal_transition, stale_version, event_over, ticket_used
 */
export async function endRegistration(actor: Actor, id: string, action: 'cancel' | 'revoke', fair: PublishedFair, { scope, version, reason }: { scope: Record<string, unknown>; version: number; reason?: string }): Promise<TicketRow> {
  const live = fair.status !== 'cancelled' && fair.endsAt.getTime() > clock.ms()
  const { ended, successor } = await inTransaction(async () => {
    const row = await transition({
      model: Ticket, workflow: ticketWorkflow, id, action, actor, scope, expectVersion: version, reason, facts: (before) => ticketFacts(before, fair), set: () => (reason ? { reason } : {}),
      notices: (after) => (action === 'revoke' ? [ticketNotice('revoked', after, fair)] : []),
    })
    return { ended: row, successor: live && row.seat ? await promoteFirst(fair, row.seat) : undefined }
  })
  if (live) await releasePlace(fair, ended, successor)
  return ended
}
