import { limits } from '@shared/kernel/limits'
import { type Actor } from '../../../actor'
import { Booth, type BoothRow } from '../booth-model'
import { presentBooth } from '../present-booth'
import { readableFair } from '../readable-fair'

/** All stands of an event in the order of their numbers: a hall has some hundreds at most, and a visitor searches them on the way. @throws AppError not_found */
export async function listBooths(actor: Actor, id: string) {
  const fair = await readableFair(actor, id)
  const rows = await Booth.find({ fairId: fair._id }).sort({ order: 1 }).limit(limits.eventBoothsMax).lean<BoothRow[]>()
  return { items: rows.map(presentBooth) }
}
