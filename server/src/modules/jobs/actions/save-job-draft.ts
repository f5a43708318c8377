import { type FormValues } from '@shared/kernel/form-field'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { Job } from '../model'
import { ownJobs } from '../policy'
import { toTyped } from '../to-typed'
import { requireOwnJob } from './require-own-job'

/**
 * Automatic saving: no step of the table, so no row of history; a save on top of a newer one is refused and loses nothing.
 * @throws AppError not_found, illegal_transition (published meanwhile), stale_version (written elsewhere meanwhile)
 */
export async function saveJobDraft(actor: Actor, id: string, input: { revision: number; values: FormValues; majors: readonly string[] }) {
  const { employerId } = ownJobs(actor)
  const now = clock.now()
  const draft = { _id: id, employerId, status: 'draft', revision: input.revision }
  const saved = await Job.updateOne(draft, { $set: { ...toTyped(input), revision: input.revision + 1, savedAt: now, updatedAt: now } })
  if (saved.modifiedCount === 1) return { revision: input.revision + 1, savedAt: now.toISOString() }
  const row = await requireOwnJob(actor, id)
  throw row.status === 'draft' ? new AppError('stale_version', { revision: row.revision }) : new AppError('illegal_transition', { status: row.status })
}
