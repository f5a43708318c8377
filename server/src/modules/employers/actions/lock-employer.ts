import { type Types } from 'mongoose'
import { AppError } from '../../../errors'
import { Employer, type EmployerRow } from '../model'

/**
 * An employer inside the caller's transaction, so that of two transactions which count or judge something of one unit the later one sees
 * the other: both write the row. @throws AppError not_found
 */
export async function lockEmployer(id: Types.ObjectId | string): Promise<EmployerRow> {
  const employer = await Employer.findOneAndUpdate({ _id: id }, { $inc: { changes: 1 } }, { returnDocument: 'after' }).lean<EmployerRow>()
  if (!employer) throw new AppError('not_found')
  return employer
}
