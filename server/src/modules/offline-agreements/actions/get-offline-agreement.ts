import { type Types } from 'mongoose'
import { AppError } from '../../../errors'
import { OfflineAgreement, type OfflineAgreementRow } from '../model'

/** An offline agreement inside `scope`. @throws AppError not_found */
export async function getOfflineAgreement(id: Types.ObjectId | string, scope: Record<string, unknown>): Promise<OfflineAgreementRow> {
  const row = await OfflineAgreement.findOne({ ...scope, _id: id }).lean<OfflineAgreementRow>()
  if (!row) throw new AppError('not_found')
  return row
}
export { type OfflineAgreementRow }
