import { type Types } from 'mongoose'
import { clock } from '../../clock'
import { Destination } from '../destinations/actions/destination-model'

/** The facts about the student's place, read now. @param id the record itself, which may hold the place */
export async function placeFacts(studentId: Types.ObjectId, id: Types.ObjectId | undefined, deadline: Date) {
  const other = await Destination.exists({ studentId, active: true, ...(id ? { _id: { $ne: id } } : {}) })
  return { noOtherActiveDestination: other === null, withinRegistration: clock.now() <= deadline }
}
