import { type Actor } from '../../../actor'
import { readHistory } from '../../../db/read-history'
import { describeUploads } from '../../uploads/actions/describe-uploads'
import { correctionDoors } from '../correction-doors'
import { type CorrectionRow } from '../model'
import { presentCorrection } from '../present'

/** A correction with what surrounds it, as the actor sees it. */
export async function describeCorrection(actor: Actor, row: CorrectionRow) {
  const [inForce, history, files] = await Promise.all([
    row.status === 'pending' ? correctionDoors[row.target].inForce(row) : undefined, readHistory('correction', row._id), describeUploads(row.proofs ?? []),
  ])
  return presentCorrection(row, { role: actor.role, history, inForce, files })
}
