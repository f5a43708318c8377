import { applicationWorkflow } from '@shared/applications/workflow'
import { type Actor } from '../../../actor'
import { inTransaction } from '../../../db/transaction'
import { transition } from '../../../db/transition'
import { accountOfStudent } from '../../accounts/actions/account-of-student'
import { isEmployerApproved } from '../../employers/actions/is-employer-approved'
import { endInterviewOfApplication } from '../../interviews/actions/end-interview-of-application'
import { Application, type ApplicationRow } from '../model'
import { decisionNotice } from '../notices'
import { applicationScope } from '../policy'

export interface Decision { action: 'inviteToInterview' | 'offer' | 'turnDown'; version?: number; said?: string; /** The student is told of it with something else. */ untold?: true }

/**
 * The employer's word on an application, told to the student at once; 不合适 ends an interview that has not begun. `version` absent: of a batch,
 * where the line was read, not the record.
 * @throws AppError not_found, employer_not_approved, illegal_transition, stale_version
 */
export function decideApplication(actor: Actor, id: string, { action, version, said, untold }: Decision): Promise<ApplicationRow> {
  return inTransaction(async () => {
    const decided = await transition({
      model: Application, workflow: applicationWorkflow, id, action, actor, scope: applicationScope(actor), expectVersion: version, reason: said || undefined,
      facts: async (row) => ({ employerApproved: await isEmployerApproved(row.employerId) }),
      notices: async (row) => {
        const account = untold ? undefined : await accountOfStudent(row.studentId)
        return account ? [decisionNotice(row, account._id, said)] : []
      },
    })
    if (action === 'turnDown') await endInterviewOfApplication(actor, decided._id)
    return decided
  })
}
