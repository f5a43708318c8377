import { limits } from '@shared/kernel/limits'
import { type Context } from 'koa'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { addressOf } from '../../../http/address-of'
import { refundRate, useRate } from '../../../http/rate-limit'
import { openStaffAccount } from '../../accounts/actions/open-staff-account'
import { checkInLimits } from '../check-in-limits'
import { StaffCode, type CodeRow } from '../code-model'
import { eventAtGate } from '../event-at-gate'
import { hashStaffCode } from '../hash-staff-code'
import { presentStation } from '../present'

/** Becomes staff of an event by its code, and is signed in as that. @throws AppError staff_code_invalid, staff_code_used_up, event_over, event_cancelled, rate_limited */
export async function joinAsStaff(ctx: Context, { code, name, client }: { code: string; name: string; client: 'h5' | 'mini' }) {
  const address = addressOf(ctx)
  await useRate(checkInLimits.join, address)
  const now = clock.now()
  const row = await StaffCode.findOne({ codeHash: hashStaffCode(code), revokedAt: { $exists: false }, expiresAt: { $gt: now } }).lean<CodeRow>()
  if (!row) throw new AppError('staff_code_invalid')
  await refundRate(checkInLimits.join, address)
  const event = await eventAtGate(row.fairId.toString())
  if (event.fair.status === 'cancelled') throw new AppError('event_cancelled')
  if (event.fair.endsAt <= now) throw new AppError('event_over')
  const { fairId, supervisor } = row
  const gateId = event.gates.find(({ _id }) => row.gateId?.equals(_id))?._id
  const joined = await StaffCode.updateOne({ _id: row._id, revokedAt: { $exists: false }, joined: { $lt: limits.staffPerCodeMax } }, { $inc: { joined: 1 } })
  if (joined.modifiedCount === 0) throw new AppError('staff_code_used_up')
  const signedIn = await openStaffAccount(ctx, { name, staffOf: { fairId, codeId: row._id, supervisor, ...(gateId && { gateId }) } }, client)
  return { ...signedIn, station: presentStation(event, { name, supervisor, gateId: gateId?.toString() }, now) }
}
