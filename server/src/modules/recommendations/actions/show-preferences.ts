import { type Actor } from '../../../actor'
import { presentPreferences } from '../present'
import { readList } from '../read-list'
import { ensureProfile } from './ensure-profile'

/** The acting student's 推荐设置. @throws AppError forbidden, student_not_found */
export async function showPreferences(actor: Actor) {
  const profile = await ensureProfile(actor)
  return presentPreferences(profile, profile.dirtyAt ? 0 : (await readList(profile)).length)
}
