import { type ResumeChoice } from '@shared/applications/resume-choice'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { inTransaction } from '../../../db/transaction'
import { spendRate } from '../../../http/rate-limit'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { answerByApplying } from '../../job-invitations/actions/answer-by-applying'
import { applyLimits } from '../apply-limits'
import { type ApplicationRow } from '../model'
import { openApplication } from './open-application'

/**
 * 投递: the application, and with it the answer to an open invitation for the same job. A refusal costs nothing of the day's.
 * @throws AppError rate_limited, and what openApplication throws
 */
export async function applyToJob(actor: Actor, { jobId, resume }: { jobId: string; resume: ResumeChoice }): Promise<ApplicationRow> {
  const studentId = ownStudentId(actor)
  const id = new Types.ObjectId()
  return spendRate(applyLimits.applications, studentId, () => inTransaction(async () => {
    const invited = await answerByApplying(actor, { studentId, jobId, applicationId: id })
    return openApplication(actor, { studentId, jobId, resume, invited, id })
  }))
}
