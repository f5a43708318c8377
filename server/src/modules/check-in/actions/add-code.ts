import { limits } from '@shared/kernel/limits'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { useRate } from '../../../http/rate-limit'
import { random } from '../../../random'
import { requireApprovedEmployer } from '../../employers/actions/require-approved-employer'
import { requireOwnFair } from '../../fairs/actions/require-own-fair'
import { checkInLimits } from '../check-in-limits'
import { StaffCode } from '../code-model'
import { Gate, type GateRow } from '../gate-model'
import { hashStaffCode } from '../hash-staff-code'
import { presentCode } from '../present'

/** Letters and digits that nobody mistakes for each other. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const makeCode = (): string => Array.from({ length: limits.staffCodeLength }, () => alphabet.charAt(random.below(alphabet.length))).join('')

/** A code by which people become staff, for a day and at most until the event ends. Shown this once. @throws AppError not_found, event_over, event_cancelled, employer_not_approved, rate_limited */
export async function addCode(actor: Actor, fairId: string, { gateId, supervisor }: { gateId?: string; supervisor: boolean }) {
  const fair = await requireOwnFair(actor, fairId)
  await requireApprovedEmployer(actor)
  if (fair.status === 'cancelled') throw new AppError('event_cancelled')
  if (!fair.publishedAt || !fair.endsAt) throw new AppError('not_found')
  const now = clock.now()
  if (fair.endsAt <= now) throw new AppError('event_over')
  const gates = gateId ? await Gate.find({ _id: gateId, fairId, open: true }).lean<GateRow[]>() : []
  if (gateId && gates.length === 0) throw new AppError('not_found')
  await useRate(checkInLimits.codes, fairId)
  const code = makeCode()
  const expiresAt = new Date(Math.min(now.getTime() + limits.staffCodeHours * 3_600_000, fair.endsAt.getTime()))
  const row = await new StaffCode({ fairId: fair._id, codeHash: hashStaffCode(code), gateId, supervisor, joined: 0, createdAt: now, expiresAt }).save()
  return { ...presentCode(row, gates), code }
}
