import { type Types } from 'mongoose'
import { AppError } from '../../../errors'
import { Fair, type FairRow } from '../model'

/** An event, a draft too. @throws AppError not_found */
export async function getFair(id: Types.ObjectId | string, scope: Record<string, unknown> = {}): Promise<FairRow> {
  const row = await Fair.findOne({ ...scope, _id: id }).lean<FairRow>()
  if (!row) throw new AppError('not_found')
  return row
}
export { type FairRow }
