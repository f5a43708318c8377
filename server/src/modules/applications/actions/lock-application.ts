import { AppError } from '../../../errors'
import { Application, type ApplicationRow } from '../model'

/**
 * An application inside the caller's transaction, so that whoever ends it at the same instant is seen: both write the row.
 * @throws AppError not_found
 */
export async function lockApplication(id: string, scope: Record<string, unknown>): Promise<ApplicationRow> {
  const row = await Application.findOneAndUpdate({ ...scope, _id: id }, { $inc: { changes: 1 } }, { returnDocument: 'after' }).lean<ApplicationRow>()
  if (!row) throw new AppError('not_found')
  return row
}
