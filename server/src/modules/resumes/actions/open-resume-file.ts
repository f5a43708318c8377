import { type Actor } from '../../../actor'
import { gridFs } from '../../../files/grid-fs'
import { type FileAnswer } from '../../../http/define-routes'
import { fileTypes } from '../file-types'
import { getResumeFile } from '../get-resume-file'

/** An attachment as it was sent, to be saved and never shown in place. @throws AppError not_found */
export async function openResumeFile(actor: Actor, id: string): Promise<FileAnswer> {
  const row = await getResumeFile(actor, id)
  return { body: await gridFs.get(row.fileId), fileName: row.name, contentType: fileTypes[row.kind] }
}
