import { AppError } from '../../../errors'
import { Termination, type TerminationRow } from '../model'

/** A request inside `scope`. @throws AppError not_found */
export async function getTermination(scope: Record<string, string>, id: string): Promise<TerminationRow> {
  const row = await Termination.findOne({ ...scope, _id: id }).lean<TerminationRow>()
  if (!row) throw new AppError('not_found')
  return row
}
