import { type UploadPurpose } from '@shared/uploads/purposes'
import { Types } from 'mongoose'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { Upload } from '../model'

const heldForMs = 400 * 86_400_000

/**
 * Keeps files that a draft names until well after the season, though no record holds them and the school does not see them.
 * @throws AppError upload_not_found when one is missing, someone else's or sent for something else; then nothing is kept longer
 */
export async function holdUploads({ ids, studentId, purpose }: { ids: readonly string[]; studentId: Types.ObjectId | string; purpose: UploadPurpose }): Promise<void> {
  const wanted = [...new Set(ids)].map((id) => new Types.ObjectId(id))
  if (wanted.length === 0) return
  const own = { _id: { $in: wanted }, studentId, purpose }
  if (await Upload.countDocuments(own) !== wanted.length) throw new AppError('upload_not_found')
  await Upload.updateMany({ ...own, 'attachedTo.0': { $exists: false } }, { staleAt: new Date(clock.ms() + heldForMs) })
}
