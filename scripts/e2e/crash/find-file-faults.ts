import mongoose, { type Types } from 'mongoose'
import { BegunFile } from '../../../server/src/modules/uploads/begun-file-model'
import { Upload, type UploadRow } from '../../../server/src/modules/uploads/model'
import { gridFs } from '../../../server/src/files/grid-fs'
import { type Ledger } from './ledger'

/** One row and one whole file for each upload, and no file that nobody will sweep up; what is wrong, in sentences. */
export async function findFileFaults(ledger: Ledger): Promise<string[]> {
  const found: string[] = []
  // In this order: a file that is being stored meanwhile is begun before it is there, and has its row before it is no longer begun.
  const stored = await mongoose.connection.collection('files.files').find({ 'metadata.contentType': 'image/jpeg' }).toArray()
  const begun = await BegunFile.find({}).lean<{ _id: Types.ObjectId }[]>()
  const rows = await Upload.find({}).lean<UploadRow[]>()
  const sent = new Set(rows.map(({ studentId, purpose, sourceSha256 }) => `${String(studentId)} ${purpose} ${sourceSha256}`))
  if (sent.size !== rows.length) found.push(`${rows.length} rows for ${sent.size} files that were sent`)
  for (const id of ledger.uploads) if (!rows.some((row) => row._id.equals(id))) found.push(`upload ${id} was acknowledged and is gone`)
  for (const { fileId, bytes } of rows) {
    const length = await gridFs.get(fileId).then((content) => content.length, () => -1)
    if (length !== bytes) found.push(`file ${String(fileId)} has ${length} bytes of ${bytes}`)
  }
  const known = new Set([...rows.map(({ fileId }) => String(fileId)), ...begun.map(({ _id }) => String(_id))])
  for (const { _id } of stored) if (!known.has(String(_id))) found.push(`file ${String(_id)} belongs to nobody`)
  return found
}
