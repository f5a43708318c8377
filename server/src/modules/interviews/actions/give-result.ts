import { interviewResults, type InterviewResult } from '@shared/interviews/results'
import { interviewWorkflow } from '@shared/interviews/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { transition } from '../../../db/transition'
import { accountOfStudent } from '../../accounts/actions/account-of-student'
import { Interview, type InterviewRow } from '../model'
import { resultNotice } from '../notices'
import { interviewScope } from '../policy'
import { readInterviewFacts } from '../read-interview-facts'

/** 面试结果 with a note, told to the student; from its beginning on (R-INT-3). @throws AppError not_found, employer_not_approved, interview_not_begun, illegal_transition, stale_version */
export function giveResult(actor: Actor, id: string, { version, result, note }: { version: number; result: InterviewResult; note: string }): Promise<InterviewRow> {
  return transition({
    model: Interview, workflow: interviewWorkflow, id, action: interviewResults[result], actor, scope: interviewScope(actor), expectVersion: version, reason: note || undefined, facts: readInterviewFacts,
    set: () => ({ resultNote: note, decidedAt: clock.now() }),
    notices: async (row) => {
      const account = await accountOfStudent(row.studentId)
      return account ? [resultNotice(row, account._id)] : []
    },
  })
}
