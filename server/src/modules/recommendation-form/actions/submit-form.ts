import { type FormSectionKey } from '@shared/recommendation-form/sections'
import { recommendationFormWorkflow } from '@shared/recommendation-form/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { transition } from '../../../db/transition'
import { AppError } from '../../../errors'
import { getStudent } from '../../schools/actions/get-student'
import { getSourceState } from '../../source-info/actions/get-source-state'
import { attachUploads } from '../../uploads/actions/attach-uploads'
import { missingParts } from '../missing-parts'
import { RecommendationForm, type RecommendationFormRow } from '../model'
import { formScope } from '../policy'
import { beginMyForm } from './find-my-form'
import { toContent } from './to-content'

/**
 * 保存并送审 (R-REC-1): what was written goes to the school, with the student's values of now. A resubmission is a new version.
 * @throws AppError source_info_not_submitted, form_incomplete, upload_not_found, illegal_transition, stale_version
 */
export async function submitForm(actor: Actor, input: { version: number; texts: Record<FormSectionKey, string>; photoId?: string }): Promise<RecommendationFormRow> {
  const row = await beginMyForm(actor)
  const content = toContent(input)
  const missing = missingParts(content)
  return inTransaction(async () => {
    const source = await getSourceState(row.studentId)
    if (source.status !== 'unconfirmed' && missing.length > 0) throw new AppError('form_incomplete', { missing })
    if (input.photoId) await attachUploads({ ids: [input.photoId], studentId: row.studentId, purpose: 'photo', subject: { kind: recommendationFormWorkflow.name, id: row._id } })
    const { fields } = await getStudent(row.studentId)
    return transition({
      model: RecommendationForm, workflow: recommendationFormWorkflow, id: row._id, action: 'submit', actor, scope: formScope(actor), expectVersion: input.version, newVersion: Boolean(row.content),
      facts: () => ({ sourceInfoSubmitted: source.status !== 'unconfirmed', complete: missing.length === 0 }),
      set: (before) => ({ content, draft: content, student: fields, revision: before.revision + 1, submittedAt: clock.now(), savedAt: clock.now() }),
    })
  })
}
