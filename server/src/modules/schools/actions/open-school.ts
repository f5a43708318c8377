import { Types } from 'mongoose'
import { clock } from '../../../clock'
import { School, type SchoolRow } from '../school-model'

/** The school of a code (the Ministry's five digits), made with this name, these settings and else the defaults when there is none. */
export async function openSchool({ code, name }: { code: string; name: string }, settings: Partial<SchoolRow['settings']> = {}): Promise<SchoolRow> {
  const found = await School.findOne({ code }).lean<SchoolRow>()
  if (found) return found
  // A whole document, not an upsert: only so do the settings get their defaults.
  const school = new School({ _id: new Types.ObjectId(), code, name, settings, createdAt: clock.now() })
  await school.save()
  return school.toObject<SchoolRow>()
}
