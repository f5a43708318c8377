import { type Types } from 'mongoose'
import { AppError } from '../../../errors'
import { Call, type CallRow } from '../model'

/** A call inside `scope`. @throws AppError not_found */
export async function getCall(id: Types.ObjectId | string, scope: Record<string, unknown>): Promise<CallRow> {
  const row = await Call.findOne({ ...scope, _id: id }).lean<CallRow>()
  if (!row) throw new AppError('not_found')
  return row
}
export { type CallRow }
