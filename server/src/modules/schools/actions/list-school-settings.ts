import { School, type SchoolRow } from '../school-model'
import { fillSettings } from './fill-settings'

/** The settings of every school, for what the worker does to all of them. */
export async function listSchoolSettings(): Promise<Pick<SchoolRow, '_id' | 'settings'>[]> {
  return (await School.find({}, { settings: 1 }).lean<Pick<SchoolRow, '_id' | 'settings'>[]>()).map(fillSettings)
}
