import { type Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { readHistory } from '../../../db/read-history'
import { AppError } from '../../../errors'
import { getStudent } from '../../schools/actions/get-student'
import { SourceInfo, type SourceInfoRow } from '../model'
import { reviewerSchool } from '../policy'
import { presentReview } from '../present'

/** One record as its reviewer compares it: old and new side by side. @throws AppError not_found */
export async function showOne(actor: Actor, id: string | Types.ObjectId) {
  const row = await SourceInfo.findOne({ schoolId: reviewerSchool(actor), _id: id }).lean<SourceInfoRow>()
  if (!row) throw new AppError('not_found')
  const [student, history] = await Promise.all([getStudent(row.studentId), readHistory('source-info', row._id)])
  return presentReview(row, { student, history })
}
