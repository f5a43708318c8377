import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { Profile } from '../profile-model'

/** Takes back what the student said about a job. @throws AppError not_found, forbidden */
export async function takeBackFeedback(actor: Actor, jobId: string): Promise<void> {
  const now = clock.now()
  const id = new Types.ObjectId(jobId)
  const { matchedCount } = await Profile.updateOne({ _id: ownStudentId(actor), 'feedback.jobId': id }, { $pull: { feedback: { jobId: id } }, $set: { dirtyAt: now, updatedAt: now } })
  if (matchedCount === 0) throw new AppError('not_found')
}
