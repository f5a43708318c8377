import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { SigningInvitation, type InvitationRow } from '../model'

/** Invitations a student can still answer by the clock, the next to expire first; at most 20. */
export function listOpenInvitations(studentId: Types.ObjectId | string): Promise<InvitationRow[]> {
  return SigningInvitation.find({ studentId, status: 'open', validUntil: { $gt: clock.now() } }).sort({ validUntil: 1 }).limit(20).lean<InvitationRow[]>()
}
