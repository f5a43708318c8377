import { type Types } from 'mongoose'
import { clock } from '../../clock'
import { hasActiveDestination } from '../destinations/actions/has-active-destination'

/** The facts about the student's place, read now. @param id the record itself, which may hold the place */
export async function placeFacts(studentId: Types.ObjectId, id: Types.ObjectId | undefined, deadline: Date) {
  return { noOtherActiveDestination: !(await hasActiveDestination(studentId, id)), withinRegistration: clock.now() <= deadline }
}
