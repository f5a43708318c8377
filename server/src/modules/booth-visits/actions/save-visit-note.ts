import { type Actor } from '../../../actor'
import { BoothVisit } from '../model'
import { presentVisitor } from '../present'
import { getVisit } from './get-visit'

/** What to remember of a visitor. @throws AppError not_found */
export async function saveVisitNote(actor: Actor, id: string, note: string) {
  const row = await getVisit(actor, id)
  await BoothVisit.updateOne({ _id: row._id }, { $set: { note } })
  return presentVisitor({ ...row, note })
}
