import { limits } from '@shared/kernel/limits'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { AppError } from '../../../errors'
import { requireOwnFair } from '../../fairs/actions/require-own-fair'
import { Gate } from '../gate-model'
import { presentGate } from '../present'

/** A new gate of one's event; gates read it within a second. @throws AppError not_found, gate_exists, gate_limit */
export async function addGate(actor: Actor, fairId: string, name: string) {
  const fair = await requireOwnFair(actor, fairId)
  if (await Gate.countDocuments({ fairId, open: true }) >= limits.gatesMax) throw new AppError('gate_limit')
  try {
    return presentGate(await new Gate({ fairId: fair._id, name, open: true, createdAt: clock.now() }).save())
  } catch (error) {
    if (isDuplicateKey(error, 'name')) throw new AppError('gate_exists', undefined, { cause: error })
    throw error
  }
}
