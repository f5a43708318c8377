import { type SchoolRow } from './school-model'
import { type SettingsChangeRow } from './settings-change-model'

/** A school's settings as its reviewers see them. @param saves the last ones, newest first */
export function presentSettings({ settings, settingsRevision }: Pick<SchoolRow, 'settings' | 'settingsRevision'>, saves: SettingsChangeRow[]) {
  const { contact: { department, person, phone, address, postcode } } = settings
  const { validityDays, agreementCopies, twoStageReview, resumeGatePercent, consentCountdownSeconds, maxTerminations, registrationDeadline, mailingPriceFen } = settings
  return {
    settings: {
      validityDays, agreementCopies, twoStageReview, resumeGatePercent, consentCountdownSeconds, maxTerminations, registrationDeadline, mailingPriceFen, contact: { department, person, phone, address, postcode },
    },
    revision: settingsRevision, changedAt: saves[0]?.at.toISOString(), changedBy: saves[0]?.byName,
    changes: saves.flatMap(({ at, byName, changes }) => changes.map(({ label, before, after }) => ({ at: at.toISOString(), by: byName, label, before, after }))),
  }
}
