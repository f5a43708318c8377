import { limits } from '@shared/kernel/limits'
import { type Actor } from '../../actor'
import { clock } from '../../clock'
import { AppError } from '../../errors'
import { eventAtGate, type EventAtGate } from './event-at-gate'
import { type GateRow } from './gate-model'

export interface StaffAtWork { staff: NonNullable<Actor['staff']>; event: EventAtGate }

/** Staff and the one event they may act at, until a day after its end: what a gate scanned without a network can still be sent then. @throws AppError forbidden, staff_ended */
export async function requireStaff(actor: Actor): Promise<StaffAtWork> {
  if (actor.role !== 'staff' || !actor.staff) throw new AppError('forbidden')
  if (actor.staff.ended) throw new AppError('staff_ended')
  const event = await eventAtGate(actor.staff.fairId)
  if (clock.ms() >= event.fair.endsAt.getTime() + limits.staffCodeHours * 3_600_000) throw new AppError('staff_ended')
  return { staff: actor.staff, event }
}

/** An open gate of the event. @throws AppError not_found */
export function requireGate({ gates }: EventAtGate, gateId: string): GateRow {
  const gate = gates.find(({ _id }) => _id.toString() === gateId)
  if (!gate) throw new AppError('not_found')
  return gate
}
