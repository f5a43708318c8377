import { uploadHints } from '@shared/uploads/hints'
import { type UploadRow } from './model'

/** One file as its student and their school see it. */
export function presentUpload(row: UploadRow) {
  const id = row._id.toString()
  return {
    id, purpose: row.purpose, kind: row.kind, fileName: row.fileName, bytes: row.bytes, pages: row.pages, width: row.width, height: row.height,
    hints: row.hints.map((key) => ({ key, message: uploadHints[key] })), path: `/api/uploads/${id}`,
  }
}
export type PresentedUpload = ReturnType<typeof presentUpload>
