import { type Signal } from '@shared/hall/frames'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { useRate } from '../../../http/rate-limit'
import { callLimits } from '../call-limits'
import { CallSignal } from '../signal-model'
import { requireParty } from './require-party'

const keptMs = 10 * 60_000

/** Hands a signal on to the other side: stored for those who poll, spread by the stream. The same number again changes nothing. @throws AppError not_found, call_over, rate_limited */
export async function sendSignal(actor: Actor, callId: string, { n, kind, data }: Signal): Promise<{ n: number }> {
  const { _id, studentId, callerId } = await requireParty(actor, callId)
  await useRate(callLimits.signals, actor.id)
  const from = actor.role === 'student' ? 'student' : 'employer'
  try {
    await CallSignal.create([{ callId: _id, from, n, kind, data, studentId, callerId, expiresAt: new Date(clock.ms() + keptMs) }])
  } catch (error) {
    if (!isDuplicateKey(error, 'n')) throw error
  }
  return { n }
}
