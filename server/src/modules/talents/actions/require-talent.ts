import { type Types } from 'mongoose'
import { AppError } from '../../../errors'
import { TalentProfile, type TalentRow } from '../model'

/** A student who lets themselves be found and did not block this employer, as of now. @throws AppError student_not_findable */
export async function requireTalent(studentId: Types.ObjectId | string, employerId: string): Promise<TalentRow> {
  const row = await TalentProfile.findOne({ studentId, blocked: { $ne: employerId } }).lean<TalentRow>()
  if (!row) throw new AppError('student_not_findable')
  return row
}
