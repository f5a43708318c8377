import { type SchoolSettingsInput } from '@shared/schools/settings'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { compareSettings } from '../compare-settings'
import { rosterScope } from '../roster/roster-scope'
import { School } from '../school-model'
import { SettingsChange } from '../settings-change-model'
import { getSchool } from './get-school'
import { showSettings } from './show-settings'

/**
 * Changes the settings of the reviewer's own school, compared and set on the revision that they read, and writes down who changed what.
 * Nothing that was signed or generated changes with them. Saving what is there already writes nothing.
 * @throws AppError forbidden, not_found, stale_version with the present revision
 */
export async function saveSettings(actor: Actor, input: { revision: number; settings: SchoolSettingsInput }) {
  const { schoolId } = rosterScope(actor)
  await inTransaction(async () => {
    const school = await getSchool(schoolId)
    if (school.settingsRevision !== input.revision) throw new AppError('stale_version', { revision: school.settingsRevision })
    const changes = compareSettings(school.settings, input.settings)
    if (changes.length === 0) return
    const revision = input.revision + 1
    // A row older than the counter does not have it.
    const read = input.revision === 0 ? { $in: [0, null] } : input.revision
    const saved = await School.updateOne({ _id: schoolId, settingsRevision: read }, { $set: { settings: input.settings, settingsRevision: revision } })
    if (saved.matchedCount === 0) throw new AppError('stale_version')
    await SettingsChange.create([{ _id: new Types.ObjectId(), schoolId, revision, at: clock.now(), byId: actor.id, byName: actor.name, changes }])
  })
  return showSettings(actor)
}
