import mongoose, { type Types } from 'mongoose'
import { openBytes } from './open-bytes'
import { sealBytes } from './seal-bytes'

function bucket(): mongoose.mongo.GridFSBucket {
  const { db } = mongoose.connection
  if (!db) throw new Error('the database is not connected')
  return new mongoose.mongo.GridFSBucket(db, { bucketName: 'files' })
}

/**
 * Files in GridFS, encrypted at rest because agreements carry identity numbers. Not part of a transaction: store first, then
 * record the id, and remove the file when the record was taken by somebody else.
 */
export const gridFs = {
  /** Stores bytes under their SHA-256 as name; returns the file's id, which may be given. */
  async put(file: { id?: Types.ObjectId; bytes: Buffer; sha256: string; contentType: string }): Promise<Types.ObjectId> {
    const options = { metadata: { contentType: file.contentType, size: file.bytes.length } }
    const stream = file.id ? bucket().openUploadStreamWithId(file.id, file.sha256, options) : bucket().openUploadStream(file.sha256, options)
    await new Promise<void>((resolve, reject) => {
      stream.once('finish', () => resolve())
      stream.once('error', reject)
      stream.end(sealBytes(file.bytes))
    })
    return stream.id
  },
  /** The bytes as they were put. @throws Error when there is no such file or it was tampered with */
  async get(id: Types.ObjectId): Promise<Buffer> {
    const parts: Buffer[] = []
    for await (const part of bucket().openDownloadStream(id)) parts.push(part)
    return openBytes(Buffer.concat(parts))
  },
  async remove(id: Types.ObjectId): Promise<void> { await bucket().delete(id) },
  /** Removes what there is of a file: all of it, the pieces of one that broke off, or nothing. */
  async discard(id: Types.ObjectId): Promise<void> {
    const { db } = mongoose.connection
    await db?.collection('files.files').deleteOne({ _id: id })
    await db?.collection('files.chunks').deleteMany({ files_id: id })
  },
}
