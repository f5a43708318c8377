import { type Types } from 'mongoose'
import { AppError } from '../../errors'
import { readUpload } from '../uploads/actions/read-upload'

/** The photo's JPEG, or none when it is not there any more: a résumé is readable without. */
export async function readPhoto(id: Types.ObjectId): Promise<Buffer | undefined> {
  return readUpload(id).catch((error: unknown) => {
    if (error instanceof AppError && error.id === 'not_found') return undefined
    throw error
  })
}
