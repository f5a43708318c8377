import { type Types } from 'mongoose'
import { Booth, type BoothRow } from '../booth-model'

/** The stand of an employer at an event; undefined when it has none. For whoever scans visitors (R-FAIR-6). */
export async function getBoothOf(fairId: Types.ObjectId | string, employerId: Types.ObjectId | string): Promise<BoothRow | undefined> {
  return (await Booth.findOne({ fairId, employerId }).lean<BoothRow>()) ?? undefined
}
export { type BoothRow }
