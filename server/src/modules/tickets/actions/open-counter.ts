import { type Types } from 'mongoose'
import { Counter } from '../counter/counter-model'

/** Makes the places of an event that is published now. Call inside its transaction. */
export async function openCounter(fairId: Types.ObjectId, { capacity, waitingMax }: { capacity: number; waitingMax: number }): Promise<void> {
  await Counter.create([{ _id: fairId, capacity, waitingMax }])
}
