import { applicationWorkflow } from '@shared/applications/workflow'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { accountOfStudent } from '../../accounts/actions/account-of-student'
import { isEmployerApproved } from '../../employers/actions/is-employer-approved'
import { Application, type ApplicationRow } from '../model'
import { decisionNotice } from '../notices'
import { applicationScope } from '../policy'

export interface Decision { action: 'inviteToInterview' | 'offer' | 'turnDown'; version?: number; said?: string }

/**
 * The employer's word on an application, told to the student at once. `version` absent: of a batch, where the line was read, not the record.
 * @throws AppError not_found, employer_not_approved, illegal_transition, stale_version
 */
export function decideApplication(actor: Actor, id: string, { action, version, said }: Decision): Promise<ApplicationRow> {
  return transition({
    model: Application, workflow: applicationWorkflow, id, action, actor, scope: applicationScope(actor), expectVersion: version, reason: said || undefined,
    facts: async (row) => ({ employerApproved: await isEmployerApproved(row.employerId) }),
    notices: async (row) => {
      const account = await accountOfStudent(row.studentId)
      return account ? [decisionNotice(row, account._id, said)] : []
    },
  })
}
