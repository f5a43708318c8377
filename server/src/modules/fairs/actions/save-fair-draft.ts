import { type FormValues } from '@shared/kernel/form-field'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { checkContent } from '../check-content'
import { Fair, type FairRow } from '../model'
import { ownFairs } from '../policy'
import { toTyped } from '../to-typed'
import { requireOwnFair } from './require-own-fair'

/**
 * Automatic saving: no step of the table, so no row of history; a save on top of a newer one is refused and loses nothing.
 * @throws AppError not_found, illegal_transition (published meanwhile), stale_version (written elsewhere meanwhile)
 */
export async function saveFairDraft(actor: Actor, id: string, input: { revision: number; values: FormValues }) {
  const now = clock.now()
  const values = toTyped(input.values)
  const draft = { ...ownFairs(actor), _id: id, status: 'draft', revision: input.revision }
  const saved = await Fair.findOneAndUpdate(draft, { $set: { values, revision: input.revision + 1, savedAt: now, updatedAt: now } }, { returnDocument: 'after' }).lean<FairRow>()
  if (saved) return { revision: saved.revision, savedAt: now.toISOString(), problems: checkContent(values, saved.organiser).problems }
  const row = await requireOwnFair(actor, id)
  throw row.status === 'draft' ? new AppError('stale_version', { revision: row.revision }) : new AppError('illegal_transition', { status: row.status })
}
