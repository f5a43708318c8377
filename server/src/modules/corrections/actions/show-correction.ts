import { type Actor } from '../../../actor'
import { correctionScope } from '../policy'
import { describeCorrection } from './describe-correction'
import { getCorrection } from './get-correction'

/** One correction of the student's own, or of the reviewer's school. @throws AppError not_found */
export async function showCorrection(actor: Actor, id: string) {
  return describeCorrection(actor, await getCorrection(id, correctionScope(actor)))
}
