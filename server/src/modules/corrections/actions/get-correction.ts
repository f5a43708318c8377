import { AppError } from '../../../errors'
import { Correction, type CorrectionRow } from '../model'

/** A correction inside `scope`. @throws AppError not_found */
export async function getCorrection(id: string, scope: Record<string, unknown>): Promise<CorrectionRow> {
  const row = await Correction.findOne({ ...scope, _id: id }).lean<CorrectionRow>()
  if (!row) throw new AppError('not_found')
  return row
}
