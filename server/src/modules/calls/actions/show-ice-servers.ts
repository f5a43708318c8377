import { type Actor } from '../../../actor'
import { iceServers } from '../ice-servers'
import { requireParty } from './require-party'

/** The servers of a call that rings or is under way, with credentials for whoever asks. @throws AppError not_found, call_over */
export async function showIceServers(actor: Actor, callId: string) {
  await requireParty(actor, callId)
  const { iceServers: servers, expiresAt } = iceServers(actor.id)
  return { iceServers: servers, expiresAt: expiresAt.toISOString() }
}
