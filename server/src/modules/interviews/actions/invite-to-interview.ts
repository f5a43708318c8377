import { type Arrangement } from '@shared/interviews/arrangement'
import { interviewWorkflow } from '@shared/interviews/workflow'
import { type Actor } from '../../../actor'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { openRecord } from '../../../db/open-record'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { spendRate } from '../../../http/rate-limit'
import { accountOfStudent } from '../../accounts/actions/account-of-student'
import { decideApplication } from '../../applications/actions/decide-application'
import { lockApplication } from '../../applications/actions/lock-application'
import { ownEmployerId } from '../../employers/actions/own-employer-id'
import { requireApprovedEmployer } from '../../employers/actions/require-approved-employer'
import { arrangementFields } from '../arrangement-fields'
import { interviewLimits } from '../interview-limits'
import { Interview, type InterviewRow } from '../model'
import { arrangementNotice } from '../notices'
import { statusNow } from '../status-now'
import { expireInterview } from './expire-interview'

export interface InterviewOrder { applicationId: string; arrangement: Arrangement }

/**
 * Invites an applicant. The application goes to 邀面试 in the same transaction, without a push of its own; one that began unanswered makes room
 * first, while another is under way the database refuses.
 * @throws AppError not_found, employer_not_approved, application_not_invitable, interview_exists, interview_in_past, interview_too_far, rate_limited
 */
export async function inviteToInterview(actor: Actor, { applicationId, arrangement }: InterviewOrder): Promise<InterviewRow> {
  const employerId = ownEmployerId(actor)
  await requireApprovedEmployer(actor)
  const arranged = arrangementFields(arrangement)
  try {
    return await spendRate(interviewLimits.byEmployer, employerId, () => spendRate(interviewLimits.byApplication, applicationId, () => inTransaction(async () => {
      const application = await lockApplication(applicationId, { employerId })
      if (application.status === 'withdrawn' || application.status === 'offered') throw new AppError('application_not_invitable')
      await makeRoom(applicationId)
      if (application.status !== 'interview') await decideApplication(actor, applicationId, { action: 'inviteToInterview', untold: true })
      const account = await accountOfStudent(application.studentId)
      const { schoolId, studentId, jobId, jobTitle, employerName, studentName, schoolName, college, major, degree } = application
      const fields = { schoolId, studentId, employerId: application.employerId, jobId, applicationId: application._id, jobTitle, employerName, studentName, schoolName, college, major, degree, ...arranged }
      return openRecord<InterviewRow>({
        model: Interview, workflow: interviewWorkflow, actor, fields, notices: (row) => (account ? [arrangementNotice(row, account._id, { title: '用人单位邀你面试', note: row.note || '请在面试开始前答复' })] : []),
      })
    })))
  } catch (error) {
    if (isDuplicateKey(error, 'applicationId')) throw new AppError('interview_exists', undefined, { cause: error })
    throw error
  }
}

/** @throws AppError interview_exists */
async function makeRoom(applicationId: string): Promise<void> {
  const before = await Interview.findOne({ applicationId, active: true }).lean<InterviewRow>()
  if (!before) return
  if (statusNow(before) !== 'unanswered') throw new AppError('interview_exists', { interviewId: before._id.toString() })
  await expireInterview(before._id)
}
