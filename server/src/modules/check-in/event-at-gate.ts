import { type EventFacts } from '@shared/check-in/event-facts'
import { toHex } from '@shared/kernel/hex'
import { getPublishedFair, type PublishedFair } from '../fairs/actions/get-published-fair'
import { eventTag } from '../tickets/actions/event-tag'
import { Gate, type GateRow } from './gate-model'
import { keepBriefly } from './keep-briefly'

export interface EventAtGate { facts: EventFacts; fair: PublishedFair; gates: GateRow[] }

/** What a published event is to its gates. */
export function factsOf(fair: PublishedFair): EventFacts {
  const { checkInFrom, endsAt, reentry, staticTickets, status } = fair
  const fairId = fair._id.toString()
  return { fairId, tag: toHex(eventTag(fairId)), status, checkInFrom: checkInFrom.toISOString(), endsAt: endsAt.toISOString(), reentry, staticTickets }
}

/** The event with its open gates, at most a second old: every scan asks. @throws AppError not_found */
export const eventAtGate = keepBriefly(1_000, async (fairId: string): Promise<EventAtGate> => {
  const [fair, gates] = await Promise.all([getPublishedFair(fairId), Gate.find({ fairId, open: true }).sort({ createdAt: 1 }).lean<GateRow[]>()])
  return { facts: factsOf(fair), fair, gates }
})
