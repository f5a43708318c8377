import { type Types } from 'mongoose'
import { Upload, type UploadRow } from '../model'
import { presentUpload, type PresentedUpload } from '../present'

/** The files of `ids` as the contract's uploadedFile, in that order, by one query; ids of no file are passed over. Who may see them is the caller's to know. */
export async function describeUploads(ids: readonly (Types.ObjectId | string)[]): Promise<PresentedUpload[]> {
  if (ids.length === 0) return []
  const rows = await Upload.find({ _id: { $in: ids } }).lean<UploadRow[]>()
  const byId = new Map(rows.map((row) => [row._id.toString(), row]))
  return ids.flatMap((id) => {
    const row = byId.get(id.toString())
    return row ? [presentUpload(row)] : []
  })
}
export { type PresentedUpload }
