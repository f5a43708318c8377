import { actionsFor } from '@shared/kernel/actions-for'
import { type Role } from '@shared/kernel/roles'
import { refusal } from '@shared/kernel/why'
import { type FormSectionKey, formSections } from '@shared/recommendation-form/sections'
import { recommendationFormWorkflow } from '@shared/recommendation-form/workflow'
import { type HistoryRow } from '../../db/history'
import { presentHistory } from '../../db/present-history'
import { presentStatus } from '../../db/present-status'
import { type PresentedUpload } from '../uploads/actions/describe-uploads'
import { missingParts } from './missing-parts'
import { type FormContent, type RecommendationFormRow } from './model'
import { writableStatuses } from './writable-statuses'

export interface FormView { role: Role; sourceInfoSubmitted: boolean; history: HistoryRow[]; photo?: PresentedUpload; profile: { label: string; value: string }[]; studentId: string }

/** What `role` reads: the student what is being written, a reviewer what was handed in. */
export const contentFor = (row: RecommendationFormRow, role: Role): FormContent => {
  const writing = role === 'student' && writableStatuses.includes(row.status)
  // Taken back or opened again: the school keeps what it decided on.
  if (role === 'reviewer' && row.status === 'draft' && row.decided) return row.decided
  return writing ? row.draft : row.content ?? row.draft
}

/** One recommendation form as `view.role` sees it. `saved` false: nothing is stored yet. */
export function presentForm(row: RecommendationFormRow, view: FormView, saved = true) {
  const content = contentFor(row, view.role)
  // A photo that is not there any more is missing.
  const missing = missingParts({ ...content, photoId: view.photo ? content.photoId : null })
  const facts = { sourceInfoSubmitted: view.sourceInfoSubmitted, complete: missing.length === 0 }
  const printable = row.status === 'approved'
  return {
    id: saved ? row._id.toString() : undefined, number: row.number ?? undefined, status: presentStatus(recommendationFormWorkflow, row.status), version: row.version, revision: row.revision,
    student: { id: view.studentId, name: row.studentName, studentNo: row.studentNo, school: row.schoolName, college: row.college, major: row.major }, profile: view.profile,
    texts: content.texts, photo: view.photo, opinion: row.opinion ?? undefined, opinionBy: row.opinion ? row.schoolName : undefined, reason: row.reason ?? undefined,
    savedAt: row.savedAt?.toISOString(), submittedAt: row.submittedAt?.toISOString(), decidedAt: row.decidedAt?.toISOString(), missing,
    printable, whyNotPrintable: printable ? undefined : refusal('form_not_approved'), differences: view.role === 'reviewer' && row.status !== 'draft' ? differences(row) : [],
    actions: actionsFor(recommendationFormWorkflow, { status: row.status, role: view.role, facts }), history: presentHistory(recommendationFormWorkflow, view.history, '开始填写'),
  }
}

/** What a resubmission changed since the school decided last. */
function differences({ decided, content }: RecommendationFormRow) {
  if (!decided || !content) return []
  const texts = (Object.keys(formSections) as FormSectionKey[]).map((key) => ({ field: key, label: formSections[key].label, before: decided.texts[key], after: content.texts[key], changed: decided.texts[key] !== content.texts[key] }))
  const swapped = decided.photoId?.toString() !== content.photoId?.toString()
  return [...texts, { field: 'photo', label: '证件照', before: '原照片', after: swapped ? '已更换' : '原照片', changed: swapped }].filter(({ changed }) => changed)
}
