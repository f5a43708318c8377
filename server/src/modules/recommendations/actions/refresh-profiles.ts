import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { blockedEmployersOf } from '../../privacy/actions/blocked-employers-of'
import { studiesOf } from '../../schools/actions/studies-of'
import { factsOf } from '../facts-of'
import { Profile, type ProfileRow } from '../profile-model'

const noWishes = { cities: [], industries: [], categories: [], unitNatures: [], kinds: [], enabled: true, feedback: [] }

/**
 * Brings the profiles of these students in line with the roster and with whom they block, and makes those that are missing. Writes only what changed.
 * Returns them in the order of `students`; those who left the roster are passed over.
 */
export async function refreshProfiles(students: readonly { accountId: Types.ObjectId; studentId: Types.ObjectId }[]): Promise<ProfileRow[]> {
  const ids = students.map(({ studentId }) => studentId)
  const [studies, blocked, stored] = await Promise.all([studiesOf(ids), blockedEmployersOf(ids), Profile.find({ _id: { $in: ids } }).lean<ProfileRow[]>()])
  const studied = new Map(studies.map((one) => [one._id.toString(), one]))
  const known = new Map(stored.map((row) => [row._id.toString(), row]))
  const now = clock.now()
  const rows: ProfileRow[] = []
  const changed: { row: ProfileRow; facts: object }[] = []
  for (const { accountId, studentId } of students) {
    const key = studentId.toString()
    const study = studied.get(key)
    if (!study) continue
    const facts = { ...factsOf(study), blocked: blocked.get(key) ?? [], accountId }
    const before = known.get(key)
    const row: ProfileRow = { _id: studentId, ...noWishes, updatedAt: now, ...before, ...facts }
    rows.push(row)
    if (!before || stampOf(before) !== stampOf(row)) changed.push({ row, facts })
  }
  if (changed.length > 0) {
    await Profile.collection.bulkWrite(changed.map(({ row, facts }) => ({
      updateOne: { filter: { _id: row._id }, update: { $set: { ...facts, updatedAt: now }, $setOnInsert: noWishes }, upsert: true },
    })), { ordered: false })
  }
  return rows
}

const stampOf = ({ degree, degreeLabel, majors, majorLabel, blocked, accountId }: ProfileRow): string => JSON.stringify([degree, degreeLabel, majors, majorLabel, [...blocked].sort(), accountId.toString()])
