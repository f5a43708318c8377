import { type Types } from 'mongoose'
import { AppError } from '../../../errors'
import { Employer, type EmployerRow } from '../model'

/** An employer by id. @throws AppError not_found */
export async function getEmployer(id: Types.ObjectId | string): Promise<EmployerRow> {
  const employer = await Employer.findById(id).lean<EmployerRow>()
  if (!employer) throw new AppError('not_found')
  return employer
}
export { type EmployerRow }
