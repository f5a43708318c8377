import { type Actor } from '../../../actor'
import { requireStaff } from '../policy'
import { listScans } from './list-scans'

/** The record, as staff see it. @throws AppError staff_ended */
export async function listScansAtWork(actor: Actor, query: Parameters<typeof listScans>[2]) {
  return listScans(actor, (await requireStaff(actor)).staff.fairId, query)
}
