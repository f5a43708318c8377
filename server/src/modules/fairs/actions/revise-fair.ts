import { type Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { fillPlaces } from '../../tickets/actions/fill-places'
import { setCapacity } from '../../tickets/actions/set-capacity'
import { announce, planReminders } from '../announce'
import { announceFair, type FairInput } from '../announce-fair'
import { describeChange } from '../describe-change'
import { isPublished } from '../is-published'
import { type FairRow, type PublishedFair } from '../model'
import { getPublishedFair } from './get-published-fair'
import { requireOwnFair } from './require-own-fair'

/**
 * 修改 before it begins: holders are told when time or place change, reminders move along, more places go to those who wait. Fewer places are refused
 * before anything is written; whatever refuses the rest puts back the places that the event then says.
 * @throws AppError event_capacity_taken, and what announceFair throws
 */
export async function reviseFair(actor: Actor, id: string, input: FairInput): Promise<PublishedFair> {
  const before = await requireOwnFair(actor, id)
  const fewer = shrunk(before, input)
  if (fewer) await setCapacity(before._id, fewer)
  const after = await write(actor, id, input, before).catch(async (error: unknown) => {
    if (fewer) await followFair(before._id)
    throw error
  })
  await followFair(after._id)
  await fillPlaces(after)
  return after
}

/** The places as the event says them by now: of two edits at once, those of the one that won. */
const followFair = async (id: Types.ObjectId): Promise<void> => setCapacity(id, await getPublishedFair(id))

const write = (actor: Actor, id: string, input: FairInput, before: FairRow): Promise<PublishedFair> => inTransaction(async () => {
  const after = await announceFair(actor, id, 'revise', input)
  const change = isPublished(before) ? describeChange(before, after) : undefined
  if (change) await announce({ _id: `${id}:change:${after.version}`, fairId: after._id, kind: 'change', change, dueAt: clock.now() })
  await planReminders(after)
  return after
})

function shrunk(before: FairRow, { values }: FairInput): { capacity: number; waitingMax: number } | undefined {
  const capacity = Number(values.capacity)
  return isPublished(before) && capacity >= 1 && capacity < before.capacity ? { capacity, waitingMax: before.waitingMax } : undefined
}
