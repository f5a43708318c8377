import { jobWorkflow } from '@shared/jobs/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { transition } from '../../../db/transition'
import { accountsOfEmployer } from '../../accounts/actions/accounts-of-employer'
import { isPublished } from '../is-published'
import { Job, type PublishedJob } from '../model'
import { takeDownNotices } from '../notices'
import { publicJobs } from '../policy'
import { getJob } from './get-job'

/** 下架 by the platform, with a reason that the employer is told. @throws AppError not_found, illegal_transition, stale_version */
export async function takeDownJob(actor: Actor, id: string, input: { version: number; reason: string }): Promise<PublishedJob> {
  return inTransaction(async () => {
    const row = await transition({
      model: Job, workflow: jobWorkflow, id, action: 'takeDown', actor, scope: publicJobs, expectVersion: input.version, reason: input.reason,
      set: () => ({ open: false, reason: input.reason, closedAt: clock.now(), matchAt: clock.now() }),
      notices: async (taken) => takeDownNotices(taken, await accountsOfEmployer(taken.employerId)),
    })
    return isPublished(row) ? row : getJob(row._id)
  })
}
