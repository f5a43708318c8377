import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { Profile } from '../profile-model'

/** Has a student's list made anew within seconds: the roster or whom they block has changed. Nothing to do for one who has no list yet. */
export async function markProfileChanged(studentId: Types.ObjectId | string): Promise<void> {
  const now = clock.now()
  await Profile.updateOne({ _id: studentId }, { $set: { dirtyAt: now, updatedAt: now } })
}
