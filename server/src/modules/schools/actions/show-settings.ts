import { type Actor } from '../../../actor'
import { presentSettings } from '../present-settings'
import { rosterScope } from '../roster/roster-scope'
import { SettingsChange, type SettingsChangeRow } from '../settings-change-model'
import { getSchool } from './get-school'

const shownSaves = 20

/** The settings of the reviewer's own school and its last saves, newest first. @throws AppError forbidden, not_found */
export async function showSettings(actor: Actor) {
  const { schoolId } = rosterScope(actor)
  const school = await getSchool(schoolId)
  return presentSettings(school, await SettingsChange.find({ schoolId }).sort({ revision: -1 }).limit(shownSaves).lean<SettingsChangeRow[]>())
}
