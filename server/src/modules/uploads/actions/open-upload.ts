import { type Actor } from '../../../actor'
import { gridFs } from '../../../files/grid-fs'
import { type FileAnswer } from '../../../http/define-routes'
import { uploadScope } from '../policy'
import { getUpload } from './get-upload'

/** The file as it is kept, shown in place: to its student, and to a reviewer of the school once a record holds it. @throws AppError not_found */
export async function openUpload(actor: Actor, id: string): Promise<FileAnswer> {
  const row = await getUpload(id, uploadScope(actor))
  // A browser's PDF viewer does not start under such a policy; the PDFs kept hold nothing that runs.
  const policy = row.kind === 'image' ? "default-src 'none'; sandbox" : undefined
  return { body: await gridFs.get(row.fileId), fileName: row.fileName, contentType: row.contentType, inline: true, policy }
}
