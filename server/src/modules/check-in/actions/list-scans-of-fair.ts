import { type Actor } from '../../../actor'
import { requireOwnFair } from '../../fairs/actions/require-own-fair'
import { listScans } from './list-scans'

/** The record, as the organiser sees it. @throws AppError not_found */
export async function listScansOfFair(actor: Actor, fairId: string, query: Parameters<typeof listScans>[2]) {
  await requireOwnFair(actor, fairId)
  return listScans(actor, fairId, query)
}
