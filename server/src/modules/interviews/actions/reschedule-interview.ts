import { type Arrangement } from '@shared/interviews/arrangement'
import { interviewWorkflow } from '@shared/interviews/workflow'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { spendRate } from '../../../http/rate-limit'
import { accountOfStudent } from '../../accounts/actions/account-of-student'
import { arrangementFields } from '../arrangement-fields'
import { interviewLimits } from '../interview-limits'
import { Interview, type InterviewRow } from '../model'
import { arrangementNotice } from '../notices'
import { interviewScope } from '../policy'
import { readInterviewFacts } from '../read-interview-facts'

/**
 * 改期, until it begins: a new version, which the student is asked to accept again; reminders of the old one fall silent.
 * @throws AppError not_found, employer_not_approved, interview_over, interview_in_past, interview_too_far, illegal_transition, stale_version, rate_limited
 */
export function rescheduleInterview(actor: Actor, id: string, { version, arrangement }: { version: number; arrangement: Arrangement }): Promise<InterviewRow> {
  const fields = arrangementFields(arrangement)
  return spendRate(interviewLimits.byApplication, id, () => transition({
    model: Interview, workflow: interviewWorkflow, id, action: 'reschedule', actor, scope: interviewScope(actor), expectVersion: version, facts: readInterviewFacts, newVersion: true,
    set: () => fields, changed: ['startsAt', 'minutes', 'kind', 'place'],
    notices: async (row) => {
      const account = await accountOfStudent(row.studentId)
      return account ? [arrangementNotice(row, account._id, { title: '面试安排有变，请重新答复', note: row.note || '请在面试开始前答复' })] : []
    },
  }))
}
