import { Types } from 'mongoose'
import { clock } from '../../server/src/clock'
import { School, type SchoolRow } from '../../server/src/modules/schools/school-model'
import { demoContact, demoSchool } from './demo-school'

/** The demonstration school; made when it is not there, with these settings and else the defaults. */
export async function seedSchool(settings: Partial<SchoolRow['settings']>): Promise<SchoolRow> {
  const found = await School.findOne({ code: demoSchool.code }).lean<SchoolRow>()
  if (found) return found
  // A whole document, not an upsert: only so do the settings that are not given get their defaults.
  const school = new School({ _id: new Types.ObjectId(), ...demoSchool, settings: { contact: demoContact, ...settings }, createdAt: clock.now() })
  await school.save()
  return school.toObject<SchoolRow>()
}
