import { terminationWorkflow } from '@shared/terminations/workflow'
import { type Actor } from '../../../actor'
import { readHistory } from '../../../db/read-history'
import { getAnyDestination } from '../../destinations/actions/get-any-destination'
import { describeUploads } from '../../uploads/actions/describe-uploads'
import { terminationFacts } from '../facts'
import { type TerminationRow } from '../model'
import { presentTermination } from '../present'

/** Everything a request's page shows to `actor`: call outside a transaction. */
export async function describeTermination(actor: Actor, row: TerminationRow) {
  const [destination, facts, history, proofs] = await Promise.all([
    getAnyDestination(row.destinationId), terminationFacts(actor)(row), readHistory(terminationWorkflow.name, row._id), describeUploads(row.proofs),
  ])
  if (!destination) throw new Error(`termination ${row._id.toString()} has lost its destination`)
  return presentTermination(row, { role: actor.role, facts, history, proofs, destination })
}
