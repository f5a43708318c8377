import { type TicketStatus } from '@shared/tickets/workflow'
import { buildAccount } from '../accounts/factory'
import { type AccountRow } from '../accounts/model'
import { buildFair } from '../fairs/factory'
import { type FairRow } from '../fairs/actions/get-fair'
import { actorOf } from '../signing/factory'
import { cancelRegistration } from './actions/cancel-registration'
import { getTicket } from './actions/get-ticket'
import { registerForFair } from './actions/register-for-fair'
import { revokeTicket } from './actions/revoke-ticket'
import { type TicketRow } from './model'

type Signed = AccountRow & { token: string }
export interface TicketSpec { state?: TicketStatus; student?: Signed; organiser?: Signed; fair?: FairRow }
export interface BuiltTicket { id: string; row: TicketRow; student: Signed; organiser: Signed; fair: FairRow }

/** A stored registration in `state`, reached by the real actions. One that waits stands behind somebody at an event with a single place. */
export async function buildTicket(spec: TicketSpec = {}): Promise<BuiltTicket> {
  const state = spec.state ?? 'held'
  const built = spec.fair ? undefined : await buildFair({ organiser: spec.organiser, values: state === 'waiting' ? { capacity: '1' } : {} })
  const fair = spec.fair ?? built?.row
  if (!fair) throw new Error('no event was built')
  const organiser = built?.organiser ?? spec.organiser ?? await buildAccount('reviewer', { schoolId: fair.organiser.id })
  if (built && state === 'waiting') await registerForFair(actorOf(await buildAccount('student')), fair._id.toString())
  const student = spec.student ?? await buildAccount('student')
  const id = (await registerForFair(actorOf(student), fair._id.toString()))._id.toString()
  if (state === 'cancelled') await cancelRegistration(actorOf(student), id, 1)
  if (state === 'revoked') await revokeTicket(actorOf(organiser), id, { version: 1, reason: '重复报名' })
  return { id, row: await getTicket(id, {}), student, organiser, fair }
}
