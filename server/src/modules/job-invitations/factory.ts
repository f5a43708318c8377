import { type AccountRow } from '../accounts/model'
import { buildAccount } from '../accounts/factory'
import { buildApplicant } from '../applications/factory'
import { buildJob } from '../jobs/factory'
import { type JobRow } from '../jobs/model'
import { savePrivacy } from '../privacy/actions/save-privacy'
import { actorOf } from '../signing/factory'
import { clock } from '../../clock'
import { acceptJobInvitation } from './actions/accept-job-invitation'
import { declineJobInvitation } from './actions/decline-job-invitation'
import { expireJobInvitation } from './actions/expire-job-invitation'
import { getJobInvitation, type JobInvitationRow } from './actions/get-job-invitation'
import { inviteToApply } from './actions/invite-to-apply'
import { withdrawJobInvitation } from './actions/withdraw-job-invitation'
import { JobInvitation } from './model'

type Signed = AccountRow & { token: string }
/** `overdue`: open in the database, past its validity by the clock. */
export type JobInvitationState = 'open' | 'overdue' | 'applied' | 'declined' | 'expired' | 'withdrawn'
export interface JobInvitationSpec { state?: JobInvitationState; student?: Signed; employer?: Signed; job?: JobRow; note?: string }
export interface BuiltJobInvitation { id: string; row: JobInvitationRow; student: Signed; employer: Signed; job: JobRow }

/** A stored invitation to apply in `state`, reached by the real actions. Its student lets themselves be found and has a résumé. */
export async function buildJobInvitation(spec: JobInvitationSpec = {}): Promise<BuiltJobInvitation> {
  const employer = spec.employer ?? await buildAccount('employer', { name: '王经理' })
  const student = spec.student ?? await buildApplicant()
  const job = spec.job ?? (await buildJob({ employer })).row
  await savePrivacy(actorOf(student), { findable: true, hidePhone: false })
  const sent = await inviteToApply(actorOf(employer), { studentId: String(student.studentId), jobId: job._id.toString(), note: spec.note ?? '' })
  const id = sent._id.toString()
  await lead(id, spec.state ?? 'open', student, employer)
  return { id, row: await getJobInvitation(id, {}), student, employer, job }
}

async function lead(id: string, state: JobInvitationState, student: Signed, employer: Signed): Promise<void> {
  if (state === 'overdue' || state === 'expired') await JobInvitation.updateOne({ _id: id }, { validUntil: clock.now() })
  if (state === 'expired') await expireJobInvitation((await getJobInvitation(id, {}))._id)
  if (state === 'applied') await acceptJobInvitation(actorOf(student), id, { version: 1, resume: { kind: 'online', language: 'zh' } })
  if (state === 'declined') await declineJobInvitation(actorOf(student), id, { version: 1 })
  if (state === 'withdrawn') await withdrawJobInvitation(actorOf(employer), id, 1)
}
