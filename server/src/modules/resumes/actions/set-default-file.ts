import { type Actor } from '../../../actor'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { ResumeFile } from '../file-model'
import { getResumeFile } from '../get-resume-file'

/** Makes an attachment the default one, or none of them any more. @throws AppError not_found */
export async function setDefaultFile(actor: Actor, id: string, isDefault: boolean): Promise<void> {
  const { _id, studentId } = await getResumeFile(actor, id)
  await inTransaction(async () => {
    if (isDefault) await ResumeFile.updateMany({ studentId, isDefault: true, _id: { $ne: _id } }, { $set: { isDefault: false } })
    const { matchedCount } = await ResumeFile.updateOne({ _id, slot: { $gte: 0 } }, { $set: { isDefault } })
    if (matchedCount !== 1) throw new AppError('not_found')
  })
}
