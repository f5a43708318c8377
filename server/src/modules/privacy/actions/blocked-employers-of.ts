import { type Types } from 'mongoose'
import { PrivacySettings, type PrivacyRow } from '../model'

/** Whom each of these students blocked, as hex ids by student id (hex), in one read; students who blocked nobody are absent. */
export async function blockedEmployersOf(studentIds: readonly (Types.ObjectId | string)[]): Promise<Map<string, string[]>> {
  const rows = await PrivacySettings.find({ studentId: { $in: studentIds }, 'blocked.0': { $exists: true } }, { studentId: 1, 'blocked.employerId': 1 }).lean<PrivacyRow[]>()
  return new Map(rows.map(({ studentId, blocked }) => [studentId.toString(), blocked.map(({ employerId }) => employerId.toString())]))
}
