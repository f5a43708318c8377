import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { JobInvitation, type JobInvitationRow } from '../model'

/** The invitations that a student may still answer, newest first; at most 100. */
export function openInvitationsOf(studentId: Types.ObjectId | string): Promise<JobInvitationRow[]> {
  return JobInvitation.find({ studentId, status: 'open', validUntil: { $gt: clock.now() } }).sort({ createdAt: -1, _id: -1 }).limit(100).lean<JobInvitationRow[]>()
}
