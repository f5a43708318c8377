import { jobWorkflow } from '@shared/jobs/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { transition } from '../../../db/transition'
import { Job, type JobRow } from '../model'
import { ownJobs } from '../policy'

/** 关闭: nobody applies any more. @throws AppError not_found, illegal_transition, stale_version */
export function closeJob(actor: Actor, id: string, version: number): Promise<JobRow> {
  return transition({
    model: Job, workflow: jobWorkflow, id, action: 'close', actor, scope: ownJobs(actor), expectVersion: version,
    set: () => ({ open: false, closedAt: clock.now(), matchAt: clock.now() }),
  })
}
