import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { Digest } from '../digest-model'

/** Notes that the digest of a day was opened; the first time counts, a day without digest is no matter. @throws AppError forbidden */
export async function markOpened(actor: Actor, day: string): Promise<void> {
  await Digest.updateOne({ studentId: ownStudentId(actor), day, openedAt: { $exists: false } }, { $set: { openedAt: clock.now() } })
}
