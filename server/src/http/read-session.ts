import { type Context } from 'koa'
import { type Actor } from '../actor'
import { clock } from '../clock'
import { findSessions, type FoundSession } from './find-sessions'
import { hashToken } from './hash-token'
import { presentedToken } from './presented-token'
import { Session } from './session-model'

const seenEveryMs = 5 * 60_000

/** Who is asking, and whether the browser's cookie said so (then a foreign page could have sent it along). */
export interface SignedIn { actor: Actor; sessionId: string; byCookie: boolean }

/**
 * Finds the session behind the bearer token or cookie, together with its account as it is now: one round trip. Undefined when there is
 * none in force, or when the account has gone or has lost the role, school, student or employer that the session was opened for.
 */
export async function readSession(ctx: Context): Promise<SignedIn | undefined> {
  const presented = presentedToken(ctx)
  if (!presented?.token) return undefined
  const now = clock.now()
  const [session] = await findSessions({ tokenHash: hashToken(presented.token) })
  if (!session) return undefined
  if (now.getTime() - session.lastSeenAt.getTime() > seenEveryMs) await Session.updateOne({ _id: session._id }, { lastSeenAt: now })
  return { actor: toActor(session), sessionId: session._id.toString(), byCookie: presented.byCookie }
}

function toActor(session: FoundSession): Actor {
  const { name, staffOf } = session.account
  return {
    role: session.role as Actor['role'], id: session.accountId.toString(), name, channel: session.channel,
    schoolId: session.schoolId?.toString(), studentId: session.studentId?.toString(), employerId: session.employerId?.toString(),
    // Whoever was ended keeps the session and is told why nothing works.
    ...(staffOf && { staff: { fairId: staffOf.fairId.toString(), gateId: staffOf.gateId?.toString(), supervisor: staffOf.supervisor, ended: Boolean(staffOf.endedAt) } }),
  }
}
