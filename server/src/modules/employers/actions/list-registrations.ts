import { type EmployerRegistrationStatus } from '@shared/employers/workflow'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { presentRegistrationItem } from '../present'
import { EmployerRegistration, type EmployerRegistrationRow } from '../registration-model'

/** The registrations in one state: those that wait in the order they came, the others the last changed first. */
export async function listRegistrations({ status, cursor, limit }: { status: EmployerRegistrationStatus; cursor?: string; limit: number }) {
  const [field, direction] = status === 'pending' ? ['submittedAt', 1] as const : ['updatedAt', -1] as const
  const filter = { status, ...afterCursor(field, decodeCursor(cursor), direction) }
  const rows = await EmployerRegistration.find(filter).sort({ [field]: direction, _id: direction }).limit(limit + 1).lean<EmployerRegistrationRow[]>()
  return toPage(rows, limit, (row) => ({ at: row[field], id: row._id }), presentRegistrationItem)
}
