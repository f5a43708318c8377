import { type Context } from 'koa'
import { type Types } from 'mongoose'
import { type Actor } from '../actor'
import { clock } from '../clock'
import { hashToken } from './hash-token'
import { presentedToken } from './presented-token'
import { Session, type SessionRow } from './session-model'

const seenEveryMs = 5 * 60_000

/** Who is asking, and whether the browser's cookie said so (then a foreign page could have sent it along). */
export interface SignedIn { actor: Actor; sessionId: string; byCookie: boolean }

type Standing = Pick<SessionRow, 'role' | 'schoolId' | 'studentId' | 'employerId'>
interface StaffOf { fairId: Types.ObjectId; gateId?: Types.ObjectId | null; supervisor: boolean; endedAt?: Date | null }
interface Account extends Standing { name: string; staffOf?: StaffOf | null }
type Found = SessionRow & { account?: Account }

/** What an account may do and for whom: a session opened with another standing is over. */
const standing = ({ role, schoolId, studentId, employerId }: Standing): string => [role, schoolId, studentId, employerId].map((part) => part?.toString() ?? '').join('/')

/**
 * Finds the session behind the bearer token or cookie, together with its account as it is now: one round trip. Undefined when there is
 * none in force, or when the account has gone or has lost the role, school, student or employer that the session was opened for.
 */
export async function readSession(ctx: Context): Promise<SignedIn | undefined> {
  const presented = presentedToken(ctx)
  if (!presented?.token) return undefined
  const now = clock.now()
  const [session] = await Session.aggregate<Found>([
    { $match: { tokenHash: hashToken(presented.token), expiresAt: { $gt: now } } },
    { $lookup: { from: 'accounts', localField: 'accountId', foreignField: '_id', as: 'account' } },
    { $set: { account: { $first: '$account' } } },
    { $project: { 'account.passwordHash': 0, 'account.phone': 0, 'account.email': 0, 'account.wechat': 0 } },
  ])
  if (!session?.account || standing(session) !== standing(session.account)) return undefined
  if (now.getTime() - session.lastSeenAt.getTime() > seenEveryMs) await Session.updateOne({ _id: session._id }, { lastSeenAt: now })
  return { actor: toActor(session, session.account), sessionId: session._id.toString(), byCookie: presented.byCookie }
}

function toActor(session: SessionRow, { name, staffOf }: Account): Actor {
  return {
    role: session.role as Actor['role'], id: session.accountId.toString(), name, channel: session.channel,
    schoolId: session.schoolId?.toString(), studentId: session.studentId?.toString(), employerId: session.employerId?.toString(),
    // Whoever was ended keeps the session and is told why nothing works.
    ...(staffOf && { staff: { fairId: staffOf.fairId.toString(), gateId: staffOf.gateId?.toString(), supervisor: staffOf.supervisor, ended: Boolean(staffOf.endedAt) } }),
  }
}
