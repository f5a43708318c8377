import { applicationWorkflow } from '@shared/applications/workflow'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { Application, type ApplicationRow } from '../model'
import { applicationScope } from '../policy'

/** 撤回申请, before 录用意向; the employer keeps the line and loses the résumé. @throws AppError not_found, illegal_transition, stale_version */
export function withdrawApplication(actor: Actor, id: string, version: number): Promise<ApplicationRow> {
  return transition({ model: Application, workflow: applicationWorkflow, id, action: 'withdraw', actor, scope: applicationScope(actor), expectVersion: version })
}
