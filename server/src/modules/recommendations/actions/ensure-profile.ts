import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { Profile, type ProfileRow } from '../profile-model'
import { refreshProfiles } from './refresh-profiles'

/** The acting student's profile; one made just now has its list made within seconds. @throws AppError forbidden, student_not_found */
export async function ensureProfile(actor: Actor): Promise<ProfileRow> {
  const studentId = new Types.ObjectId(ownStudentId(actor))
  const known = await Profile.findOne({ _id: studentId }).lean<ProfileRow>()
  if (known) return known
  const [made] = await refreshProfiles([{ accountId: new Types.ObjectId(actor.id), studentId }])
  if (!made) throw new AppError('student_not_found')
  await Profile.updateOne({ _id: studentId }, { $set: { dirtyAt: clock.now() } })
  return { ...made, dirtyAt: clock.now() }
}
