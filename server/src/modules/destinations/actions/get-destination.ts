import { AppError } from '../../../errors'
import { OnlineAgreement, type OnlineAgreementRow } from '../online-agreement-model'

/** A destination inside `scope`. @throws AppError not_found */
export async function getDestination(id: string, scope: Record<string, unknown>): Promise<OnlineAgreementRow> {
  const row = await OnlineAgreement.findOne({ ...scope, _id: id }).lean<OnlineAgreementRow>()
  if (!row) throw new AppError('not_found')
  return row
}
export { type OnlineAgreementRow }
