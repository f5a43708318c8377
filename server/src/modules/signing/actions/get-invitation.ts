import { AppError } from '../../../errors'
import { SigningInvitation, type InvitationRow } from '../model'

/** An invitation inside `scope`. @throws AppError not_found */
export async function getInvitation(id: string, scope: Record<string, unknown>): Promise<InvitationRow> {
  const row = await SigningInvitation.findOne({ ...scope, _id: id }).lean<InvitationRow>()
  if (!row) throw new AppError('not_found')
  return row
}
export { type InvitationRow }
