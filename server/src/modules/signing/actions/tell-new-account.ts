import { type Types } from 'mongoose'
import { enqueueNotice } from '../../../outbox/enqueue-notice'
import { invitationNotices } from '../notices'
import { listOpenInvitations } from './list-open-invitations'

/** Someone registers who was invited before: tells of what waits and sets the reminders. Call inside the registration's transaction. */
export async function tellNewAccount(studentId: Types.ObjectId, accountId: Types.ObjectId): Promise<void> {
  for (const invitation of await listOpenInvitations(studentId)) {
    for (const notice of invitationNotices(invitation, accountId)) await enqueueNotice(notice)
  }
}
