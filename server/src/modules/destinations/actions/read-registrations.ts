import { type Types } from 'mongoose'
import { Destination } from '../model'
import { readValueKeys } from '../lines-of-values'
import { registrationLine, type RegistrationLine, type StoredRegistration } from '../registration-line'

const shown = ['studentId', 'kind', 'status', 'active', 'number', 'createdAt', 'decidedAt', 'signatures.role', 'signatures.at', 'signedTerms', 'handover', 'parties.employer', 'content.branch', 'generatedAt', 'submittedAt', ...readValueKeys.flatMap((key) => [`values.${key}`, `content.values.${key}`])]

/**
 * The current destination of each of these students, by student id (hex), in one read: the active one, or else the newest when it was
 * sent back and waits for somebody. Drafts, ended and released ones are none.
 */
export async function readRegistrations(students: readonly Types.ObjectId[]): Promise<Map<string, RegistrationLine>> {
  const rows = await Destination.find({ studentId: { $in: students } }, Object.fromEntries(shown.map((key) => [key, 1])))
    .sort({ studentId: 1, createdAt: -1, _id: -1 }).lean<StoredRegistration[]>()
  const current = new Map<string, StoredRegistration>()
  for (const row of rows) {
    const student = row.studentId.toString()
    if (row.active || !current.has(student)) current.set(student, row)
  }
  const lines = new Map<string, RegistrationLine>()
  for (const [student, row] of current) {
    const line = registrationLine(row)
    if (line) lines.set(student, line)
  }
  return lines
}
export { type RegistrationLine }
