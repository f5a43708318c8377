import { type UploadPurpose } from '@shared/uploads/purposes'
import { Types } from 'mongoose'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { Upload, type UploadSubject } from '../model'

/** Which files a record takes: `ids` in their order, sent by `studentId` for `purpose`. */
export interface AttachOrder { ids: readonly string[]; studentId: Types.ObjectId; purpose: UploadPurpose; subject: UploadSubject }

/**
 * Ties files to a record, in the caller's transaction if one is open: from then on the school sees them and they stay.
 * A file may be tied again, and to several records. Returns the ids to store, each once, in the given order.
 * @throws AppError upload_not_found when one is missing, someone else's or sent for something else; then nothing is tied
 */
export async function attachUploads({ ids, studentId, purpose, subject }: AttachOrder): Promise<Types.ObjectId[]> {
  const wanted = [...new Set(ids)].map((id) => new Types.ObjectId(id))
  await inTransaction(async () => {
    const { matchedCount } = await Upload.updateMany({ _id: { $in: wanted }, studentId, purpose }, { $addToSet: { attachedTo: subject }, $unset: { staleAt: 1 } })
    if (matchedCount !== wanted.length) throw new AppError('upload_not_found')
  })
  return wanted
}
