import { jobWorkflow } from '@shared/jobs/workflow'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { Job, type JobRow } from '../model'
import { ownJobs } from '../policy'

/** 删除草稿. @throws AppError not_found, illegal_transition, stale_version */
export function discardJob(actor: Actor, id: string, version: number): Promise<JobRow> {
  return transition({ model: Job, workflow: jobWorkflow, id, action: 'discard', actor, scope: ownJobs(actor), expectVersion: version })
}
