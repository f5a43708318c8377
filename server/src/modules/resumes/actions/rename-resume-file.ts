import { type Actor } from '../../../actor'
import { cleanFileName } from '../clean-file-name'
import { ResumeFile, type ResumeFileRow } from '../file-model'
import { getResumeFile } from '../get-resume-file'

/** Renames an attachment; its ending stays what it is. What was sent before keeps its name. @throws AppError not_found */
export async function renameResumeFile(actor: Actor, id: string, name: string): Promise<ResumeFileRow> {
  const row = await getResumeFile(actor, id)
  const given = cleanFileName(name, row.kind)
  await ResumeFile.updateOne({ _id: row._id }, { $set: { name: given } })
  return { ...row, name: given }
}
