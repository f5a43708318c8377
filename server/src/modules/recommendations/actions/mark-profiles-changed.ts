import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { Profile } from '../profile-model'

/** Has these students' lists made anew within seconds: the roster or whom they block has changed. Nothing to do for those who have no list yet. */
export async function markProfilesChanged(studentIds: readonly (Types.ObjectId | string)[]): Promise<void> {
  const now = clock.now()
  await Profile.updateMany({ _id: { $in: studentIds } }, { $set: { dirtyAt: now, updatedAt: now } })
}
