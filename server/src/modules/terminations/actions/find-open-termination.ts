import { terminationWorkflow } from '@shared/terminations/workflow'
import { type Types } from 'mongoose'
import { presentStatus } from '../../../db/present-status'
import { Termination, type TerminationRow } from '../model'

/** The open request to end a destination, as the destination's page names it, or undefined. */
export async function findOpenTermination(destinationId: Types.ObjectId) {
  const row = await Termination.findOne({ destinationId, active: true }, { status: 1, updatedAt: 1 }).lean<Pick<TerminationRow, '_id' | 'status' | 'updatedAt'>>()
  return row ? { id: row._id.toString(), status: presentStatus(terminationWorkflow, row.status), since: row.updatedAt } : undefined
}
