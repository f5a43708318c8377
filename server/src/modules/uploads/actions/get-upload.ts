import { AppError } from '../../../errors'
import { Upload, type UploadRow } from '../model'

/** A file's row inside `scope`. @throws AppError not_found */
export async function getUpload(id: string, scope: Record<string, unknown>): Promise<UploadRow> {
  const row = await Upload.findOne({ ...scope, _id: id }).lean<UploadRow>()
  if (!row) throw new AppError('not_found')
  return row
}
export { type UploadRow }
