import { defaultSettings } from '../default-settings'
import { type SchoolSettings } from '../school-model'

/** A school row as it may be stored: rows older than a setting do not have it. */
export interface StoredSettings { settings?: Partial<Omit<SchoolSettings, 'contact'>> & { contact?: Partial<SchoolSettings['contact']> }; settingsRevision?: number }

/** Gives a lean school row the default of every setting that it does not hold; whoever reads schools lean and uses settings passes here. */
export function fillSettings<T extends StoredSettings>(row: T): Omit<T, keyof StoredSettings> & { settings: SchoolSettings; settingsRevision: number } {
  const { settings = {}, settingsRevision = 0 } = row
  return { ...row, settingsRevision, settings: { ...defaultSettings, ...settings, contact: { ...defaultSettings.contact, ...settings.contact } } }
}
