import { type Types } from 'mongoose'
import { AppError } from '../../../errors'
import { School, type SchoolRow } from '../school-model'
import { fillSettings } from './fill-settings'

/** A school by id, with its settings. @throws AppError not_found */
export async function getSchool(id: Types.ObjectId | string): Promise<SchoolRow> {
  const school = await School.findById(id).lean<SchoolRow>()
  if (!school) throw new AppError('not_found')
  return fillSettings(school)
}
export { type SchoolRow }
