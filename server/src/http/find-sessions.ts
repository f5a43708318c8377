import { type Types } from 'mongoose'
import { clock } from '../clock'
import { Session, type SessionRow } from './session-model'

type Standing = Pick<SessionRow, 'role' | 'schoolId' | 'studentId' | 'employerId'>
interface StaffOf { fairId: Types.ObjectId; gateId?: Types.ObjectId | null; supervisor: boolean; endedAt?: Date | null }
export interface SessionAccount extends Standing { name: string; staffOf?: StaffOf | null }
export type FoundSession = SessionRow & { account: SessionAccount }

/** What an account may do and for whom: a session opened with another standing is over. */
const standing = ({ role, schoolId, studentId, employerId }: Standing): string => [role, schoolId, studentId, employerId].map((part) => part?.toString() ?? '').join('/')

/**
 * Sessions in force with their accounts as they are now, in one round trip. Left out are those whose account has gone or has lost the role, school,
 * student or employer that the session was opened for.
 */
export async function findSessions(match: { tokenHash: string } | { _id: { $in: Types.ObjectId[] } }): Promise<FoundSession[]> {
  const found = await Session.aggregate<SessionRow & { account?: SessionAccount }>([
    { $match: { ...match, expiresAt: { $gt: clock.now() } } },
    { $lookup: { from: 'accounts', localField: 'accountId', foreignField: '_id', as: 'account' } },
    { $set: { account: { $first: '$account' } } },
    { $project: { 'account.passwordHash': 0, 'account.phone': 0, 'account.email': 0, 'account.wechat': 0 } },
  ])
  return found.flatMap(({ account, ...session }) => (account && standing(session) === standing(account) ? [{ ...session, account }] : []))
}
