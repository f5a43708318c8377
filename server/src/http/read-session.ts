import { type Context } from 'koa'
import { type Actor } from '../actor'
import { clock } from '../clock'
import { hashToken } from './hash-token'
import { readSessionCookie } from './session-cookie'
import { Session, type SessionRow } from './session-model'

const seenEveryMs = 5 * 60_000

/** Who is asking, and whether the browser's cookie said so (then a foreign page could have sent it along). */
export interface SignedIn { actor: Actor; sessionId: string; byCookie: boolean }

/** Finds the session behind the bearer token or cookie: one read. Undefined when there is none in force. */
export async function readSession(ctx: Context): Promise<SignedIn | undefined> {
  const header = ctx.req.headers.authorization
  const bearer = header?.startsWith('Bearer ') ? header.slice(7) : undefined
  const token = bearer ?? readSessionCookie(ctx)
  if (!token) return undefined
  const now = clock.now()
  const session = await Session.findOne({ tokenHash: hashToken(token), expiresAt: { $gt: now } }).lean<SessionRow>()
  if (!session) return undefined
  if (now.getTime() - session.lastSeenAt.getTime() > seenEveryMs) await Session.updateOne({ _id: session._id }, { lastSeenAt: now })
  return { actor: toActor(session), sessionId: session._id.toString(), byCookie: bearer === undefined }
}

function toActor(session: SessionRow): Actor {
  return {
    role: session.role as Actor['role'], id: session.accountId.toString(), name: session.name, channel: session.channel,
    schoolId: session.schoolId?.toString(), studentId: session.studentId?.toString(), employerId: session.employerId?.toString(),
  }
}
