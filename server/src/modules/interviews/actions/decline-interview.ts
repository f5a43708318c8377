import { interviewWorkflow } from '@shared/interviews/workflow'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { accountsOfEmployer } from '../../accounts/actions/accounts-of-employer'
import { Interview, type InterviewRow } from '../model'
import { arrangementNotice, interviewDeskPath } from '../notices'
import { interviewScope } from '../policy'
import { timeFacts } from '../time-facts'

/** 婉拒, until it begins, with a reason that the employer is told. @throws AppError not_found, interview_over, illegal_transition, stale_version */
export function declineInterview(actor: Actor, id: string, { version, reason }: { version?: number; reason: string }): Promise<InterviewRow> {
  return transition({
    model: Interview, workflow: interviewWorkflow, id, action: 'decline', actor, scope: interviewScope(actor), expectVersion: version, reason, facts: timeFacts, set: () => ({ reason }),
    notices: async (row) => (await accountsOfEmployer(row.employerId)).map((accountId) => arrangementNotice(row, accountId, { title: '学生婉拒了面试', note: reason, path: interviewDeskPath(id) })),
  })
}
