import { type Types } from 'mongoose'
import { gridFs } from '../../../files/grid-fs'
import { getUpload } from './get-upload'

/** The bytes of a file that a record holds; who may see them is the caller's to know. @throws AppError not_found */
export async function readUpload(id: Types.ObjectId): Promise<Buffer> {
  return gridFs.get((await getUpload(id.toString(), {})).fileId)
}
