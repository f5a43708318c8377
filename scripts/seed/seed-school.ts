import { clock } from '../../server/src/clock'
import { School, type SchoolRow } from '../../server/src/modules/schools/school-model'
import { demoSchool } from './demo-school'

/** The demonstration school; made with these settings when it is not there. */
export async function seedSchool(settings: Partial<SchoolRow['settings']>): Promise<SchoolRow> {
  await School.updateOne({ code: demoSchool.code }, { $setOnInsert: { name: demoSchool.name, settings, createdAt: clock.now() } }, { upsert: true, setDefaultsOnInsert: true })
  const school = await School.findOne({ code: demoSchool.code }).lean<SchoolRow>()
  if (!school) throw new Error('The demonstration school was not stored.')
  return school
}
