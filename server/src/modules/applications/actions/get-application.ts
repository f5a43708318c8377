import { AppError } from '../../../errors'
import { Application, type ApplicationRow } from '../model'

/** An application inside `scope`. @throws AppError not_found */
export async function getApplication(id: string, scope: Record<string, unknown>): Promise<ApplicationRow> {
  const row = await Application.findOne({ ...scope, _id: id }).lean<ApplicationRow>()
  if (!row) throw new AppError('not_found')
  return row
}
export { type ApplicationRow }
