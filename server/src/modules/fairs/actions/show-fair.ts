import { refusal } from '@shared/kernel/why'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { activeTicketsOf } from '../../tickets/actions/active-tickets-of'
import { noStanding, standingsOf } from '../../tickets/actions/standings-of'
import { whyNotAgain } from '../../tickets/actions/why-not-again'
import { Booth } from '../booth-model'
import { type PublishedFair } from '../model'
import { getPublishedFair } from './get-published-fair'
import { presentFairCard } from './present-fair-card'
import { whyNotRegister } from './why-not-register'

/** The page of an event; to a student also their registration, or why they cannot register now. The link is for who holds a place. @throws AppError not_found */
export async function showFair(actor: Actor, id: string) {
  const fair = await getPublishedFair(id)
  const [standings, booths, tickets] = await Promise.all([
    standingsOf([fair._id]), Booth.countDocuments({ fairId: fair._id }), actor.studentId ? activeTicketsOf(actor.studentId, [fair._id]) : undefined,
  ])
  const standing = standings.get(id) ?? noStanding
  const ticket = tickets?.get(id)
  return {
    ...presentFairCard(fair, ticket), intro: fair.intro, link: ticket?.status === 'held' && fair.link ? fair.link : undefined, checkInFrom: fair.checkInFrom.toISOString(), reentry: fair.reentry, staticTickets: fair.staticTickets,
    left: standing.left, waiting: standing.waiting, waitingMax: standing.waitingMax, wouldWait: standing.left === 0, booths, cancelReason: fair.cancelReason, version: fair.version, serverNow: clock.now().toISOString(),
    whyNotRegister: actor.role === 'student' ? await whyNot(fair, actor, standing.left === 0 && standing.waiting >= standing.waitingMax) : undefined,
  }
}

async function whyNot(fair: PublishedFair, { schoolId = '', studentId }: Actor, full: boolean) {
  const error = (studentId && await whyNotAgain(studentId, fair._id)) || await whyNotRegister(fair, schoolId) || (full ? 'event_full' : undefined)
  return error && refusal(error)
}
