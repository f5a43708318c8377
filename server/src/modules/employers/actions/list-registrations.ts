import { type EmployerRegistrationStatus } from '@shared/employers/workflow'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { presentRegistrationItem } from '../present'
import { EmployerRegistration, type EmployerRegistrationRow } from '../registration-model'

const codeLength = 18

/** The registrations in one state: those that wait in the order they came, the others the last changed first; those looked for by their names. */
export async function listRegistrations({ status, q, cursor, limit }: { status: EmployerRegistrationStatus; q?: string; cursor?: string; limit: number }) {
  if (q) {
    // A range of the index, no expression.
    const found = q.length === codeLength && /^\w+$/.test(q) ? { creditCode: q.toUpperCase() } : { name: { $gte: q, $lt: `${q}\u{10FFFF}` } }
    const named = await EmployerRegistration.find({ status, ...found }).sort({ name: 1, _id: 1 }).limit(limit).lean<EmployerRegistrationRow[]>()
    return { items: named.map(presentRegistrationItem) }
  }
  const [field, direction] = status === 'pending' ? ['submittedAt', 1] as const : ['updatedAt', -1] as const
  const filter = { status, ...afterCursor(field, decodeCursor(cursor), direction) }
  const rows = await EmployerRegistration.find(filter).sort({ [field]: direction, _id: direction }).limit(limit + 1).lean<EmployerRegistrationRow[]>()
  return toPage(rows, limit, (row) => ({ at: row[field], id: row._id }), presentRegistrationItem)
}
