import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { requireOwnFair } from '../../fairs/actions/require-own-fair'
import { StaffCode, type CodeRow } from '../code-model'
import { Gate, type GateRow } from '../gate-model'
import { presentCode } from '../present'

/** The codes in force of one's event, the newest first. @throws AppError not_found */
export async function listCodes(actor: Actor, fairId: string) {
  await requireOwnFair(actor, fairId)
  const [rows, gates] = await Promise.all([
    StaffCode.find({ fairId, revokedAt: { $exists: false }, expiresAt: { $gt: clock.now() } }).sort({ createdAt: -1 }).limit(200).lean<CodeRow[]>(), Gate.find({ fairId }).lean<GateRow[]>(),
  ])
  return { items: rows.map((row) => presentCode(row, gates)) }
}
