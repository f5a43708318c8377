import { interviewWorkflow } from '@shared/interviews/workflow'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { accountOfStudent } from '../../accounts/actions/account-of-student'
import { Interview, type InterviewRow } from '../model'
import { arrangementNotice } from '../notices'
import { interviewScope } from '../policy'
import { timeFacts } from '../time-facts'

/** 取消面试, until it begins. `untold`: the student learns of it with something else. @throws AppError not_found, interview_over, illegal_transition, stale_version */
export function cancelInterview(actor: Actor, id: string, { version, reason, untold }: { version?: number; reason: string; untold?: true }): Promise<InterviewRow> {
  return transition({
    model: Interview, workflow: interviewWorkflow, id, action: 'cancel', actor, scope: interviewScope(actor), expectVersion: version, reason, facts: timeFacts, set: () => ({ reason }),
    notices: async (row) => {
      const account = untold ? undefined : await accountOfStudent(row.studentId)
      return account ? [arrangementNotice(row, account._id, { title: '面试已被取消', note: reason })] : []
    },
  })
}
