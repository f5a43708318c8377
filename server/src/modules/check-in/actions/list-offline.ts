import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { listTicketSecrets } from '../../tickets/actions/list-ticket-secrets'
import { requireStaff } from '../policy'
import { sealListEntry } from '../seal-list-entry'

const page = 500

/** R-FAIR-5: what a gate verifies by without a network, page by page. Who waits has no ticket to show. @throws AppError staff_ended */
export async function listOffline(actor: Actor, after: string | undefined) {
  const { staff: { fairId }, event: { facts } } = await requireStaff(actor)
  const madeAt = clock.now().toISOString()
  const tickets = await listTicketSecrets(fairId, after, page)
  const entries = tickets.filter(({ status }) => status !== 'waiting').map((ticket) => sealListEntry(fairId, ticket))
  return { event: facts, entries, next: tickets.length === page ? tickets.at(-1)?._id.toString() : undefined, madeAt }
}
