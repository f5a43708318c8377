import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { RosterImport, type RosterImportRow } from '../roster/import-model'
import { rosterScope } from '../roster/roster-scope'

/** An import of the reviewer's school. @throws AppError not_found */
export async function findImport(actor: Actor, id: string): Promise<RosterImportRow> {
  const row = await RosterImport.findOne({ ...rosterScope(actor), _id: id }).lean<RosterImportRow>()
  if (!row) throw new AppError('not_found')
  return row
}
