import { type Types } from 'mongoose'
import { markProfilesChanged } from '../recommendations/actions/mark-profiles-changed'
import { refreshKnownTalents } from '../talents/actions/refresh-known-talents'

/** Tells those who keep a copy of the roster that these students' records have changed; call inside the transaction of the change. */
export async function followRoster(studentIds: readonly (Types.ObjectId | string)[]): Promise<void> {
  if (studentIds.length === 0) return
  await refreshKnownTalents(studentIds)
  await markProfilesChanged(studentIds)
}
