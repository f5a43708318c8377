import { why } from '@shared/kernel/why'
import { type FormSectionKey } from '@shared/recommendation-form/sections'
import { recommendationFormWorkflow } from '@shared/recommendation-form/workflow'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { transition } from '../../../db/transition'
import { AppError } from '../../../errors'
import { getSchool } from '../../schools/actions/get-school'
import { getStudent } from '../../schools/actions/get-student'
import { headOf } from '../../schools/actions/head-of'
import { getSourceState } from '../../source-info/actions/get-source-state'
import { attachUploads } from '../../uploads/actions/attach-uploads'
import { requireUpload } from '../../uploads/actions/require-upload'
import { missingParts } from '../missing-parts'
import { RecommendationForm, type RecommendationFormRow } from '../model'
import { formScope } from '../policy'
import { beginMyForm } from './begin-my-form'
import { findMyForm } from './find-my-form'
import { toContent } from './to-content'

interface SubmitInput { version: number; texts: Record<FormSectionKey, string>; photoId?: string }

/**
 * 保存并送审 (R-REC-1): what was written goes to the school, with the student's values of now. A resubmission is a new version.
 * @throws AppError source_info_not_submitted, form_incomplete, upload_not_found, illegal_transition, stale_version
 */
export async function submitForm(actor: Actor, input: SubmitInput): Promise<RecommendationFormRow> {
  const content = toContent(input)
  const missing = missingParts(content)
  const row = await findMyForm(actor) ?? await beginToSubmit(actor, input, missing)
  return inTransaction(async () => {
    const source = await getSourceState(row.studentId)
    requireParts(source.status, missing)
    if (input.photoId) await attachUploads({ ids: [input.photoId], studentId: row.studentId, purpose: 'photo', subject: { kind: recommendationFormWorkflow.name, id: row._id }, but: row.decided?.photoId ? [row.decided.photoId] : [] })
    const student = await getStudent(row.studentId)
    const head = headOf(student, await getSchool(student.schoolId))
    return transition({
      model: RecommendationForm, workflow: recommendationFormWorkflow, id: row._id, action: 'submit', actor, scope: formScope(actor), expectVersion: input.version, newVersion: Boolean(row.content),
      facts: () => factsOf(source.status, missing),
      set: (before) => ({ ...head, content, draft: content, student: student.fields, revision: before.revision + 1, submittedAt: clock.now(), savedAt: clock.now() }),
    })
  })
}

type Missing = ReturnType<typeof missingParts>
const factsOf = (source: string, missing: Missing) => ({ sourceInfoSubmitted: source !== 'unconfirmed', complete: missing.length === 0 })

/** The table's refusal cannot name what is missing. */
function requireParts(source: string, missing: Missing): void {
  if (source !== 'unconfirmed' && missing.length > 0) throw new AppError('form_incomplete', { missing })
}

/** Asks before a record is made: a refused first submission leaves none behind. */
async function beginToSubmit(actor: Actor, { version, photoId }: SubmitInput, missing: Missing): Promise<RecommendationFormRow> {
  const studentId = actor.studentId ?? ''
  const { status } = await getSourceState(studentId)
  requireParts(status, missing)
  const refused = why(recommendationFormWorkflow, 'submit', { status: recommendationFormWorkflow.initial, role: actor.role, facts: factsOf(status, missing) })
  if (refused) throw new AppError(refused.error)
  if (version !== 1) throw new AppError('stale_version', { version: 1 })
  if (photoId) await requireUpload({ id: photoId, studentId: new Types.ObjectId(studentId), purpose: 'photo' })
  return beginMyForm(actor)
}
