import { type Actor } from '../../../actor'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { describeMyTicket } from './describe-my-ticket'
import { getTicket } from './get-ticket'

/** A student's own registration, with what the phone needs to draw its codes. @throws AppError not_found */
export const showMyTicket = async (actor: Actor, id: string) => describeMyTicket(await getTicket(id, { studentId: ownStudentId(actor) }))
