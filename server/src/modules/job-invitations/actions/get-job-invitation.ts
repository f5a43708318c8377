import { AppError } from '../../../errors'
import { JobInvitation, type JobInvitationRow } from '../model'

/** An invitation inside `scope`. @throws AppError not_found */
export async function getJobInvitation(id: string, scope: Record<string, unknown>): Promise<JobInvitationRow> {
  const row = await JobInvitation.findOne({ ...scope, _id: id }).lean<JobInvitationRow>()
  if (!row) throw new AppError('not_found')
  return row
}
export { type JobInvitationRow }
