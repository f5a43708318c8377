import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { JobInvitation, type JobInvitationRow } from '../model'

/** An invitation of this employer that the student may still answer, the newest one. */
export async function openInvitationBetween(employerId: Types.ObjectId | string, studentId: Types.ObjectId | string): Promise<JobInvitationRow | undefined> {
  return (await JobInvitation.findOne({ employerId, studentId, status: 'open', validUntil: { $gt: clock.now() } }).sort({ createdAt: -1 }).lean<JobInvitationRow>()) ?? undefined
}
