import { type Role } from '@shared/kernel/roles'
import { Types } from 'mongoose'
import { clock } from '../../clock'
import { hashToken } from '../../http/hash-token'
import { Session } from '../../http/session-model'
import { random } from '../../random'
import { buildEmployer } from '../employers/factory'
import { buildFair } from '../fairs/factory'
import { buildSchool, buildStudent } from '../schools/factory'
import { hashPassword } from './actions/hash-password'
import { Account, type AccountRow } from './model'

let serial = 0
export const testPassword = 'Xuesheng2026'
let hashed: Promise<string> | undefined

/** A stored account of `role`; parents are made when absent. Returns it with a bearer token in force. */
export async function buildAccount(role: Role, given: Partial<AccountRow> = {}): Promise<AccountRow & { token: string }> {
  serial += 1
  hashed ??= hashPassword(testPassword)
  const now = clock.now()
  const base = { _id: new Types.ObjectId(), role, name: '测试账号', passwordHash: await hashed, createdAt: now, updatedAt: now }
  const account: AccountRow = { ...base, ...(await parentsOf(role, given)), ...given }
  await Account.create([account])
  return { ...account, token: await buildSession(account) }
}

async function parentsOf(role: Role, given: Partial<AccountRow>): Promise<Partial<AccountRow>> {
  if (role === 'student') {
    const student = await buildStudent(given.schoolId ? { schoolId: given.schoolId } : {})
    return { schoolId: student.schoolId, studentId: student._id, studentNo: student.fields.studentNo, name: student.fields.name ?? '' }
  }
  if (role === 'employer') return { employerId: given.employerId ?? (await buildEmployer())._id, username: `employer${serial}` }
  if (role === 'reviewer') return { schoolId: given.schoolId ?? (await buildSchool())._id, username: `reviewer${serial}` }
  if (role === 'staff') return { staffOf: given.staffOf ?? { fairId: (await buildFair()).row._id, supervisor: false } }
  return { username: `${role}${serial}` }
}

/** A session of an account, in force for a day; returns the bearer token. */
export async function buildSession(account: AccountRow): Promise<string> {
  const token = random.token()
  const now = clock.now()
  await Session.create([{
    tokenHash: hashToken(token), accountId: account._id, role: account.role, schoolId: account.schoolId, studentId: account.studentId,
    employerId: account.employerId, channel: 'mini', device: '测试', createdAt: now, lastSeenAt: now, expiresAt: new Date(now.getTime() + 86_400_000),
  }])
  return token
}
