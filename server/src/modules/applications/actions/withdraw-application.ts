import { applicationWorkflow } from '@shared/applications/workflow'
import { type Actor } from '../../../actor'
import { inTransaction } from '../../../db/transaction'
import { transition } from '../../../db/transition'
import { endInterviewOfApplication } from '../../interviews/actions/end-interview-of-application'
import { Application, type ApplicationRow } from '../model'
import { applicationScope } from '../policy'

/** 撤回申请, before 录用意向; the employer keeps the line and loses the résumé, and an interview that has not begun is declined. @throws AppError not_found, illegal_transition, stale_version */
export function withdrawApplication(actor: Actor, id: string, version: number): Promise<ApplicationRow> {
  return inTransaction(async () => {
    const withdrawn = await transition({ model: Application, workflow: applicationWorkflow, id, action: 'withdraw', actor, scope: applicationScope(actor), expectVersion: version })
    await endInterviewOfApplication(actor, withdrawn._id)
    return withdrawn
  })
}
