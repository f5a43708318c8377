import { type Types } from 'mongoose'
import { TalentProfile } from '../model'
import { refreshTalent } from './refresh-talent'

/** Brings those of these students who can be found in step with the roster (see refreshTalent); the others have nothing to follow. */
export async function refreshKnownTalents(studentIds: readonly (Types.ObjectId | string)[]): Promise<void> {
  for (const { studentId } of await TalentProfile.find({ studentId: { $in: studentIds } }, { studentId: 1 }).lean<{ studentId: Types.ObjectId }[]>()) await refreshTalent(studentId)
}
