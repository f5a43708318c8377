import { AppError } from '../../../errors'
import { gridFs } from '../../../files/grid-fs'
import { type FileAnswer } from '../../../http/define-routes'
import { ResumeFile, type ResumeFileRow } from '../file-model'
import { fileTypes } from '../file-types'
import { type FileSnapshot } from './resume-snapshot'

/** The attachment as it was sent, to be saved and never shown in place; there even when the student deleted it. @throws AppError not_found */
export async function openSnapshotFile({ file }: FileSnapshot): Promise<FileAnswer> {
  const row = await ResumeFile.findById(file.id).lean<ResumeFileRow>()
  if (!row) throw new AppError('not_found')
  return { body: await gridFs.get(row.fileId), fileName: file.name, contentType: fileTypes[file.kind] }
}
