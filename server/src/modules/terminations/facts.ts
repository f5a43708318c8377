import { type terminationWorkflow } from '@shared/terminations/workflow'
import { type Facts } from '@shared/kernel/workflow'
import { type Actor } from '../../actor'
import { isEmployerApproved } from '../employers/actions/is-employer-approved'
import { getAnyDestination } from '../destinations/actions/get-any-destination'
import { isTerminable } from '../destinations/actions/is-terminable'
import { type TerminationRow } from './model'

/** The facts behind the table, read now, for the one who acts. Reads one after another: it runs inside transactions. */
export const terminationFacts = (actor: Actor) => async (row: TerminationRow): Promise<Facts<keyof typeof terminationWorkflow.needs>> => {
  const destination = await getAnyDestination(row.destinationId)
  return {
    isRequester: row.startedBy === actor.role, startedByStudent: row.startedBy === 'student', startedByEmployer: row.startedBy === 'employer',
    employerApproved: row.employerId === undefined || await isEmployerApproved(row.employerId),
    destinationStands: destination?.version === row.destinationVersion && isTerminable(destination),
  }
}
