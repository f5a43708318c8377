import { type Actor } from '../../../actor'
import { type InterviewRow } from '../model'
import { interviewScope } from '../policy'
import { getInterview } from './get-interview'

/** An interview of the student's or employer's who asks. @throws AppError not_found, forbidden */
export const getOwnInterview = (actor: Actor, id: string): Promise<InterviewRow> => getInterview(id, interviewScope(actor))
