import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { ownEmployerId } from '../../employers/actions/own-employer-id'
import { BoothVisit, type VisitRow } from '../model'

/** A visitor of the actor's own stands. @throws AppError forbidden, not_found */
export async function getVisit(actor: Actor, id: string): Promise<VisitRow> {
  const row = await BoothVisit.findOne({ _id: id, employerId: ownEmployerId(actor) }).lean<VisitRow>()
  if (!row) throw new AppError('not_found')
  return row
}
