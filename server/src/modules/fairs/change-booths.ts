import { limits } from '@shared/kernel/limits'
import { type Actor } from '../../actor'
import { isDuplicateKey } from '../../db/is-duplicate-key'
import { AppError } from '../../errors'
import { requireOwnFair } from './actions/require-own-fair'
import { statusNow } from './actions/status-now'
import { Booth, type BoothRow } from './booth-model'
import { type FairRow } from './model'

/** An event of the actor's whose stands may still change: until it is over or cancelled. @throws AppError not_found, event_fixed */
export async function fairWithBooths(actor: Actor, id: string): Promise<FairRow> {
  const fair = await requireOwnFair(actor, id)
  if (['closed', 'cancelled'].includes(statusNow(fair))) throw new AppError('event_fixed')
  return fair
}

/** A stand of such an event. @throws AppError not_found, event_fixed */
export async function ownBooth(actor: Actor, id: string): Promise<BoothRow> {
  const booth = await Booth.findById(id).lean<BoothRow>()
  if (!booth) throw new AppError('not_found')
  await fairWithBooths(actor, booth.fairId.toString())
  return booth
}

/** Runs a write that the unique indexes may refuse. @throws AppError booth_taken, booth_exists */
export async function refuseTaken<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (isDuplicateKey(error, 'boothNo')) throw new AppError('booth_taken')
    if (isDuplicateKey(error, 'employerId')) throw new AppError('booth_exists')
    throw error
  }
}

/** @throws AppError event_fixed when the hall is full of stands */
export async function requireRoom(fair: FairRow): Promise<void> {
  if (await Booth.countDocuments({ fairId: fair._id }) >= limits.eventBoothsMax) throw new AppError('event_fixed', { boothsMax: limits.eventBoothsMax })
}
