import { type FormSectionKey } from '@shared/recommendation-form/sections'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { requireUpload } from '../../uploads/actions/require-upload'
import { RecommendationForm } from '../model'
import { beginMyForm } from './find-my-form'
import { toContent } from './to-content'

const writable = ['draft', 'rejected']

/**
 * Automatic saving: no step of the table, so no row of history; a save on top of a newer one is refused and loses nothing.
 * @throws AppError illegal_transition (handed in), stale_version (written elsewhere meanwhile), upload_not_found
 */
export async function saveFormDraft(actor: Actor, input: { revision: number; texts: Record<FormSectionKey, string>; photoId?: string }) {
  const row = await beginMyForm(actor)
  if (input.photoId) await requireUpload({ id: input.photoId, studentId: row.studentId, purpose: 'photo' })
  const savedAt = clock.now()
  const saved = await RecommendationForm.updateOne({ _id: row._id, status: { $in: writable }, revision: input.revision }, { $set: { draft: toContent(input), revision: input.revision + 1, savedAt } })
  if (saved.modifiedCount === 1) return { revision: input.revision + 1, savedAt: savedAt.toISOString() }
  const now = await beginMyForm(actor)
  throw writable.includes(now.status) ? new AppError('stale_version', { revision: now.revision }) : new AppError('illegal_transition', { status: now.status })
}
