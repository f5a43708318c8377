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
  /** Stores bytes under their SHA-256 as name; returns the file's id. */
  async put(file: { bytes: Buffer; sha256: string; contentType: string }): Promise<Types.ObjectId> {
    const stream = bucket().openUploadStream(file.sha256, { metadata: { contentType: file.contentType, size: file.bytes.length } })
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
}
