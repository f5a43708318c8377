import { type UploadPurpose } from '@shared/uploads/purposes'
import { type Types } from 'mongoose'
import { AppError } from '../../../errors'
import { Upload } from '../model'

/** Refuses a file that the student did not send for this purpose. @throws AppError upload_not_found */
export async function requireUpload(order: { id: string; studentId: Types.ObjectId | string; purpose: UploadPurpose }): Promise<void> {
  if (!(await Upload.exists({ _id: order.id, studentId: order.studentId, purpose: order.purpose }))) throw new AppError('upload_not_found')
}
