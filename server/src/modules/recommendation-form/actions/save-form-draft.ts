import { type FormSectionKey } from '@shared/recommendation-form/sections'
import { recommendationFormWorkflow } from '@shared/recommendation-form/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { holdUploads } from '../../uploads/actions/hold-uploads'
import { requireUpload } from '../../uploads/actions/require-upload'
import { RecommendationForm } from '../model'
import { writableStatuses } from '../writable-statuses'
import { beginMyForm } from './begin-my-form'
import { toContent } from './to-content'

/**
 * Automatic saving: no step of the table, so no row of history; a save on top of a newer one is refused and loses nothing.
 * @throws AppError illegal_transition (handed in), stale_version (written elsewhere meanwhile), upload_not_found
 */
export async function saveFormDraft(actor: Actor, input: { revision: number; texts: Record<FormSectionKey, string>; photoId?: string }) {
  const row = await beginMyForm(actor)
  if (input.photoId) await requireUpload({ id: input.photoId, studentId: row.studentId, purpose: 'photo' })
  const savedAt = clock.now()
  const changed = row.draft.photoId?.toString() !== input.photoId
  const saved = await inTransaction(async () => {
    const written = await RecommendationForm.updateOne({ _id: row._id, status: { $in: writableStatuses }, revision: input.revision }, { $set: { draft: toContent(input), revision: input.revision + 1, savedAt } })
    // Else it would go after a week, while the draft stays.
    if (written.modifiedCount === 1 && changed) await holdUploads({ ids: input.photoId ? [input.photoId] : [], studentId: row.studentId, purpose: 'photo', subject: { kind: recommendationFormWorkflow.name, id: row._id } })
    return written
  })
  if (saved.modifiedCount === 1) return { revision: input.revision + 1, savedAt: savedAt.toISOString() }
  const now = await beginMyForm(actor)
  throw writableStatuses.includes(now.status) ? new AppError('stale_version', { revision: now.revision }) : new AppError('illegal_transition', { status: now.status })
}
