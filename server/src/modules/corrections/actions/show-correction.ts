import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { Correction, type CorrectionRow } from '../model'
import { correctionScope } from '../policy'
import { describeCorrection } from './describe-correction'

/** One correction of the student's own, or of the reviewer's school. @throws AppError not_found */
export async function showCorrection(actor: Actor, id: string) {
  const row = await Correction.findOne({ ...correctionScope(actor), _id: id }).lean<CorrectionRow>()
  if (!row) throw new AppError('not_found')
  return describeCorrection(actor, row)
}
