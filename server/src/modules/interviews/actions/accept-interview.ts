import { interviewWorkflow } from '@shared/interviews/workflow'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { accountOfStudent } from '../../accounts/actions/account-of-student'
import { Interview, type InterviewRow } from '../model'
import { reminderNotices } from '../notices'
import { interviewScope } from '../policy'
import { timeFacts } from '../time-facts'

/** 接受面试; the reminders are laid out with it. What lies at the same time was shown before, and does not stand in the way. @throws AppError not_found, interview_over, illegal_transition, stale_version */
export function acceptInterview(actor: Actor, id: string, version: number): Promise<InterviewRow> {
  return transition({
    model: Interview, workflow: interviewWorkflow, id, action: 'accept', actor, scope: interviewScope(actor), expectVersion: version, facts: timeFacts,
    notices: async (row) => {
      const account = await accountOfStudent(row.studentId)
      return account ? reminderNotices(row, account._id) : []
    },
  })
}
