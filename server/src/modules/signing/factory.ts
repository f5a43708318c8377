import { type Terms } from '@shared/signing/terms'
import { type Actor } from '../../actor'
import { clock } from '../../clock'
import { buildAccount } from '../accounts/factory'
import { type AccountRow } from '../accounts/model'
import { acceptInvitation } from './actions/accept-invitation'
import { consentToInvitation } from './actions/consent-to-invitation'
import { declineInvitation } from './actions/decline-invitation'
import { expireInvitation } from './actions/expire-invitation'
import { getInvitation, type InvitationRow } from './actions/get-invitation'
import { inviteStudent } from './actions/invite-student'
import { withdrawInvitation } from './actions/withdraw-invitation'
import { SigningInvitation } from './model'

type Signed = AccountRow & { token: string }
/** `overdue`: open in the database, past its validity by the clock. `consented`: open, its countdown served. */
export type InvitationState = 'open' | 'overdue' | 'consented' | 'accepted' | 'declined' | 'expired' | 'withdrawn'
export interface InvitationSpec { state?: InvitationState; student?: Signed; employer?: Signed; terms?: Partial<Terms>; advert?: Partial<Terms>; validityDays?: number }

/** Terms of an ordinary job; the employer takes archive and hukou. */
export const sampleTerms: Terms = {
  position: '软件工程师', salaryFen: 850_000, probationMonths: 3, probationSalaryFen: 800_000, workplace: '哈尔滨市松北区', reportOn: '2026-07-10',
  acceptsArchive: true, acceptsHukou: true, damagesFen: 300_000, notes: '',
}
const ip = '203.0.113.9'

/** The actor behind an account. */
export const actorOf = (account: AccountRow): Actor => ({
  role: account.role, id: account._id.toString(), name: account.name, channel: 'mini',
  schoolId: account.schoolId?.toString(), studentId: account.studentId?.toString(), employerId: account.employerId?.toString(),
})

/** A stored invitation in `state`, reached by the real actions, so that its history and its notices are there too. */
export async function buildInvitation(spec: InvitationSpec = {}): Promise<{ row: InvitationRow; student: Signed; employer: Signed }> {
  const student = spec.student ?? await buildAccount('student')
  const employer = spec.employer ?? await buildAccount('employer', { name: '王经理' })
  const order = { studentId: student.studentId?.toString() ?? '', terms: { ...sampleTerms, ...spec.terms }, advert: spec.advert, validityDays: spec.validityDays }
  const id = (await inviteStudent(actorOf(employer), order, ip))._id.toString()
  await lead(id, spec.state ?? 'open', actorOf(student), actorOf(employer))
  return { row: await getInvitation(id, {}), student, employer }
}

async function lead(id: string, state: InvitationState, student: Actor, employer: Actor): Promise<void> {
  const overdue = () => SigningInvitation.updateOne({ _id: id }, { validUntil: clock.now() })
  if (state === 'overdue') await overdue()
  if (state === 'expired') {
    await overdue()
    await expireInvitation((await getInvitation(id, {}))._id)
  }
  if (state === 'declined') await declineInvitation(student, id, { version: 1, reason: '已有其他打算' })
  if (state === 'withdrawn') await withdrawInvitation(employer, id, 1)
  if (state === 'consented' || state === 'accepted') {
    await consentToInvitation(student, id, 1)
    await SigningInvitation.updateOne({ _id: id }, { 'consent.readyAt': clock.now() })
  }
  if (state === 'accepted') await acceptInvitation(student, id, { version: 1, handover: { archive: { to: 'origin' }, hukou: { to: 'origin' } } }, ip)
}
