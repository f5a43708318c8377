import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { Digest } from '../digest-model'

/** Notes that the digest of a day was opened; the first time counts, a day without digest is no matter. @throws AppError forbidden */
export async function markOpened(actor: Actor, day: string): Promise<void> {
  if (!actor.studentId) throw new AppError('forbidden')
  await Digest.updateOne({ studentId: actor.studentId, day, openedAt: { $exists: false } }, { $set: { openedAt: clock.now() } })
}
