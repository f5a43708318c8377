import { type InvitationStatus } from '@shared/signing/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { hasActiveDestination } from '../../destinations/actions/has-active-destination'
import { SigningInvitation, type InvitationRow } from '../model'
import { invitationScope } from '../policy'
import { presentInvitationItem } from '../present'

/** A student's received or an employer's sent invitations, newest first. */
export async function listInvitations(actor: Actor, query: { status?: InvitationStatus; cursor?: string; limit: number }) {
  const filter = { ...invitationScope(actor), $and: [statusFilter(query.status), afterCursor('createdAt', decodeCursor(query.cursor), -1)] }
  const [rows, hasActive] = await Promise.all([
    SigningInvitation.find(filter).sort({ createdAt: -1, _id: -1 }).limit(query.limit + 1).lean<InvitationRow[]>(),
    actor.role === 'student' && actor.studentId ? hasActiveDestination(actor.studentId) : false,
  ])
  return toPage(rows, query.limit, (row) => ({ at: row.createdAt, id: row._id }), (row) => presentInvitationItem(row, { role: actor.role, hasActive }))
}

/** Open and expired as the clock says, not as the sweeper left them. */
function statusFilter(status: InvitationStatus | undefined): Record<string, unknown> {
  const now = clock.now()
  if (status === 'open') return { status, validUntil: { $gt: now } }
  if (status === 'expired') return { status: { $in: ['expired', 'open'] }, validUntil: { $lte: now } }
  return status ? { status } : {}
}
