import { logger } from '../../../logger'
import { Recommendation } from '../model'

/** Leaves the next student, of whom no digest can be made, for tomorrow. */
export async function passOver(day: string): Promise<void> {
  const row = await Recommendation.findOneAndUpdate({ offer: true, digestDay: { $lt: day } }, { $set: { digestDay: day } }, { sort: { digestDay: 1, _id: 1 }, projection: { _id: 1 } }).lean()
  logger.error({ recommendation: row?._id.toString() }, 'a student gets no digest today')
}
