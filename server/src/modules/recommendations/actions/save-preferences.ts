import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { Recommendation } from '../model'
import { Profile, type Preferences } from '../profile-model'
import { ensureProfile } from './ensure-profile'
import { showPreferences } from './show-preferences'

/** Saves 推荐设置; the list is made anew within seconds. @throws AppError forbidden, student_not_found */
export async function savePreferences(actor: Actor, { minSalaryFen, ...wishes }: Omit<Preferences, 'minSalaryFen'> & { minSalaryFen?: number }) {
  const { _id } = await ensureProfile(actor)
  const now = clock.now()
  const salary = minSalaryFen === undefined ? { $unset: { minSalaryFen: '' } } : {}
  await Profile.updateOne({ _id }, { $set: { ...wishes, ...(minSalaryFen === undefined ? {} : { minSalaryFen }), savedAt: now, dirtyAt: now, updatedAt: now }, ...salary })
  // Switched on again: thought of today still, if there was no digest yet.
  if (wishes.enabled) await Recommendation.updateOne({ _id }, { $set: { digestDay: '' } })
  return showPreferences(actor)
}
