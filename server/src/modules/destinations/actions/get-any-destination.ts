import { type Types } from 'mongoose'
import { Destination, type DestinationRow } from '../model'

/** A destination of whatever kind by its id, inside `scope`, or undefined. */
export async function getAnyDestination(id: Types.ObjectId | string, scope: Record<string, string> = {}): Promise<DestinationRow | undefined> {
  return (await Destination.findOne({ ...scope, _id: id }).lean<DestinationRow>()) ?? undefined
}
