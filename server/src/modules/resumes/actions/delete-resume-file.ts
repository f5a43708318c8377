import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { dropFile } from '../../uploads/actions/drop-file'
import { ResumeFile, type ResumeFileRow } from '../file-model'
import { getResumeFile } from '../get-resume-file'

/** Deletes an attachment; one that was sent with an application leaves the list and stays for that. @throws AppError not_found, resume_default */
export async function deleteResumeFile(actor: Actor, id: string): Promise<void> {
  const { _id } = await getResumeFile(actor, id)
  await dropFile(async () => {
    const row = await ResumeFile.findOne({ _id, slot: { $gte: 0 } }).lean<ResumeFileRow>()
    if (!row) throw new AppError('not_found')
    if (row.isDefault) throw new AppError('resume_default')
    if (row.sent) {
      await ResumeFile.updateOne({ _id }, { $unset: { slot: 1 } })
      return undefined
    }
    await ResumeFile.deleteOne({ _id })
    return row.fileId
  })
}
