import { interviewWorkflow } from '@shared/interviews/workflow'
import { type Types } from 'mongoose'
import { systemActor } from '../../../actor'
import { transition } from '../../../db/transition'
import { Interview, type InterviewRow } from '../model'
import { timeFacts } from '../time-facts'

/** Writes down that an interview began without an answer. @throws AppError interview_not_begun, illegal_transition */
export function expireInterview(id: Types.ObjectId): Promise<InterviewRow> {
  return transition({ model: Interview, workflow: interviewWorkflow, id, action: 'expire', actor: systemActor, facts: timeFacts })
}
