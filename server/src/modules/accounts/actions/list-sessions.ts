import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { Session, type SessionRow } from '../../../http/session-model'
import { presentSession } from '../present-session'

const most = 100

/** Where the actor is signed in (R-ACC-6), the latest first. */
export async function listSessions(actor: Actor, sessionId: string | undefined) {
  const rows = await Session.find({ accountId: actor.id, expiresAt: { $gt: clock.now() } }).sort({ lastSeenAt: -1 }).limit(most).lean<SessionRow[]>()
  return { items: rows.map((row) => presentSession(row, sessionId)) }
}
