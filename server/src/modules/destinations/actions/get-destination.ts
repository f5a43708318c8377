import { AppError } from '../../../errors'
import { Destination, type DestinationRow } from '../model'

/** A destination inside `scope`. @throws AppError not_found */
export async function getDestination(id: string, scope: Record<string, unknown>): Promise<DestinationRow> {
  const row = await Destination.findOne({ ...scope, _id: id }).lean<DestinationRow>()
  if (!row) throw new AppError('not_found')
  return row
}
export { type DestinationRow }
