import { type DestinationKind, type DestinationRow } from '../model'
import { destinationWorkflows } from './destination-workflows'

const ending: Record<DestinationKind, string> = { online: 'terminate', offline: 'terminate', other: 'release' }

/** True while a destination can be ended, as the table of its kind says (R-TERM-1). */
export function isTerminable(row: Pick<DestinationRow, 'kind' | 'status'>): boolean {
  return destinationWorkflows[row.kind].actions[ending[row.kind]]?.from.includes(row.status) === true
}
