import { jobsContract } from '@shared/jobs/contract'
import { defineRoutes } from '../../http/define-routes'
import { closeJob } from './actions/close-job'
import { copyJob } from './actions/copy-job'
import { createJob } from './actions/create-job'
import { describeJob } from './actions/describe-job'
import { describeMyJob } from './actions/describe-my-job'
import { discardJob } from './actions/discard-job'
import { listMyJobs } from './actions/list-my-jobs'
import { listSimilarJobs } from './actions/list-similar-jobs'
import { publishJob } from './actions/publish-job'
import { requireOwnJob } from './actions/require-own-job'
import { reviseJob } from './actions/revise-job'
import { saveJobDraft } from './actions/save-job-draft'
import { searchJobs } from './actions/search-jobs'
import { showJob } from './actions/show-job'
import { takeDownJob } from './actions/take-down-job'

export const jobsRoutes = defineRoutes(jobsContract, {
  search: ({ actor, query }) => searchJobs(actor, query),
  listMine: ({ actor, query }) => listMyJobs(actor, query),
  create: async ({ actor, body }) => describeMyJob(await createJob(actor, body)),
  showMine: async ({ actor, params }) => describeMyJob(await requireOwnJob(actor, params.id)),
  saveDraft: ({ actor, params, body }) => saveJobDraft(actor, params.id, body),
  publish: async ({ actor, params, body }) => describeMyJob(await publishJob(actor, params.id, body)),
  revise: async ({ actor, params, body }) => describeMyJob(await reviseJob(actor, params.id, body)),
  close: async ({ actor, params, body }) => describeMyJob(await closeJob(actor, params.id, body.version)),
  discard: async ({ actor, params, body }) => describeMyJob(await discardJob(actor, params.id, body.version)),
  copy: async ({ actor, params }) => describeMyJob(await copyJob(actor, params.id)),
  takeDown: async ({ actor, params, body }) => describeJob(actor, await takeDownJob(actor, params.id, body)),
  similar: ({ actor, params }) => listSimilarJobs(actor, params.id),
  showOne: ({ actor, params }) => showJob(actor, params.id),
})
