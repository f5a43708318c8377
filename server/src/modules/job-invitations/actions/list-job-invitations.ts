import { type JobInvitationStatus } from '@shared/job-invitations/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { JobInvitation, type JobInvitationRow } from '../model'
import { jobInvitationScope } from '../policy'
import { presentJobInvitationItem } from '../present'

/** A student's received or an employer's sent invitations, newest first. */
export async function listJobInvitations(actor: Actor, query: { status?: JobInvitationStatus; cursor?: string; limit: number }) {
  const filter = { ...jobInvitationScope(actor), $and: [statusFilter(query.status), afterCursor('createdAt', decodeCursor(query.cursor), -1)] }
  const rows = await JobInvitation.find(filter).sort({ createdAt: -1, _id: -1 }).limit(query.limit + 1).lean<JobInvitationRow[]>()
  return toPage(rows, query.limit, (row) => ({ at: row.createdAt, id: row._id }), presentJobInvitationItem)
}

/** Open and expired as the clock says, not as the sweeper left them. */
function statusFilter(status: JobInvitationStatus | undefined): Record<string, unknown> {
  const now = clock.now()
  if (status === 'open') return { status, validUntil: { $gt: now } }
  if (status === 'expired') return { status: { $in: ['expired', 'open'] }, validUntil: { $lte: now } }
  return status ? { status } : {}
}
