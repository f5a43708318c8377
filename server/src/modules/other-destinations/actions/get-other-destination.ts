import { type Types } from 'mongoose'
import { AppError } from '../../../errors'
import { OtherDestination, type OtherDestinationRow } from '../model'

/** A record inside `scope`. @throws AppError not_found */
export async function getOtherDestination(id: Types.ObjectId | string, scope: Record<string, unknown>): Promise<OtherDestinationRow> {
  const row = await OtherDestination.findOne({ ...scope, _id: id }).lean<OtherDestinationRow>()
  if (!row) throw new AppError('not_found')
  return row
}
export { type OtherDestinationRow }
