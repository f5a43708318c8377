import { type Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { Interview, type InterviewRow } from '../model'
import { timeFacts } from '../time-facts'
import { cancelInterview } from './cancel-interview'
import { declineInterview } from './decline-interview'

/**
 * The application ended (撤回 or 不合适): an interview that has not begun falls with it, by who ended the application; one that has begun still
 * gets its result. Call inside the transaction of the application.
 */
export async function endInterviewOfApplication(actor: Actor, applicationId: Types.ObjectId): Promise<void> {
  const row = await Interview.findOne({ applicationId, active: true }).lean<InterviewRow>()
  if (!row || timeFacts(row).begun) return
  const id = row._id.toString()
  if (actor.role === 'student') await declineInterview(actor, id, { reason: '已撤回投递' })
  else await cancelInterview(actor, id, { reason: '投递结果为不合适', untold: true })
}
