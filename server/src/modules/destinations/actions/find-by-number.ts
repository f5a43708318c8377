import { Destination, type DestinationRow } from '../model'

/** An agreement by its printed number, or undefined. */
export async function findByNumber(number: string): Promise<DestinationRow | undefined> {
  return (await Destination.findOne({ number }).lean<DestinationRow>()) ?? undefined
}
