import { type FormValues } from '@shared/kernel/form-field'
import { jobWorkflow } from '@shared/jobs/workflow'
import { type Actor } from '../../actor'
import { clock } from '../../clock'
import { transition } from '../../db/transition'
import { AppError } from '../../errors'
import { type EmployerRow } from '../employers/actions/get-employer'
import { checkContent } from './check-content'
import { contentOf } from './content-of'
import { Job, type JobRow } from './model'
import { ownJobs } from './policy'
import { toTyped } from './to-typed'

export interface JobInput { version: number; values: FormValues; majors: readonly string[] }

/**
 * What publishing and revising have in common: the form as sent becomes what search and matching read. Call inside a transaction that
 * holds `employer`. @throws AppError not_found, illegal_transition, employer_not_approved, job_incomplete (with `fields`), job_deadline_past, stale_version
 */
export function announceJob(actor: Actor, id: string, action: 'publish' | 'revise', input: JobInput, employer: EmployerRow): Promise<JobRow> {
  const typed = toTyped(input)
  const { problems, complete, deadlineAhead } = checkContent(typed.values, typed.majors)
  const now = clock.now()
  return transition({
    model: Job, workflow: jobWorkflow, id, action, actor, scope: ownJobs(actor), expectVersion: input.version, newVersion: action === 'revise',
    facts: (row) => {
      // The table's refusal cannot name what is missing.
      const ours = jobWorkflow.actions[action].from.some((status) => status === row.status)
      if (ours && employer.approved && !complete) throw new AppError('job_incomplete', { fields: Object.fromEntries(problems.map(({ field, message }) => [field, message])) })
      return { employerApproved: employer.approved, jobComplete: complete, deadlineAhead }
    },
    set: (row) => ({
      ...typed, ...contentOf(typed.values, typed.majors, employer), revision: row.revision + 1, savedAt: now, publishedAt: row.publishedAt ?? now, open: true, matchWaiting: true, matchAt: now,
    }),
  })
}
