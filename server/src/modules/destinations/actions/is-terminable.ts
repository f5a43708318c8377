import { type DestinationRow } from '../model'
import { destinationWorkflows } from './destination-workflows'

/** True while a destination can be ended, as the table of its kind says (R-TERM-1). */
export function isTerminable(row: Pick<DestinationRow, 'kind' | 'status'>): boolean {
  return Object.values(destinationWorkflows[row.kind].actions).some((action) => action.with === 'termination' && action.from.includes(row.status))
}
