import { actionsFor } from '@shared/kernel/actions-for'
import { type Role } from '@shared/kernel/roles'
import { type Refusal } from '@shared/kernel/why'
import { type Facts } from '@shared/kernel/workflow'
import { preflight } from '@shared/offline-agreements/preflight'
import { offlineAgreementWorkflow } from '@shared/offline-agreements/workflow'
import { type HistoryRow } from '../../db/history'
import { presentHistory } from '../../db/present-history'
import { presentStatus } from '../../db/present-status'
import { type Standing } from '../terminations/actions/read-standing'
import { type describeUploads } from '../uploads/actions/describe-uploads'
import { openOfflineValues } from './actions/seal-values'
import { compareOfflineValues } from './compare-offline-values'
import { type OfflineAgreementRow } from './model'
import { type OfflineSettings } from './read-settings'
import { valuesOf } from './values-of'
import { whyNotDownloadable } from './why-not-downloadable'

export interface OfflineView {
  role: Role; /** On the roster. */ studentName: string; facts: Facts<keyof typeof offlineAgreementWorkflow.needs>; history: HistoryRow[]; settings: OfflineSettings; deadline: Date; stampedCopy: Awaited<ReturnType<typeof describeUploads>>
  termination?: Standing['termination']; whyNotTerminable?: Refusal
}

/** One offline agreement as `view.role` sees it; every button carries why it cannot be pressed (R-DST-2). Phones are the unit's: in full to both, see displayFormValue(). */
export function presentOffline(row: OfflineAgreementRow, view: OfflineView) {
  const values = valuesOf(row)
  const refused = whyNotDownloadable(row)
  const twoStageReview = row.status === 'draft' ? view.settings.twoStage : row.twoStage ?? view.settings.twoStage
  return {
    id: row._id.toString(), kind: row.kind, number: row.number ?? undefined, status: presentStatus(offlineAgreementWorkflow, row.status), version: row.version, revision: row.revision, active: row.active,
    student: { id: row.studentId.toString(), name: row.studentName, studentNo: row.studentNo, school: row.schoolName, college: row.college, major: row.major },
    values, problems: preflight(values, { name: view.studentName }), copies: row.copies ?? view.settings.copies, twoStageReview,
    // What is uploaded, or was taken back, is the student's until it is submitted.
    stampedCopy: view.role === 'reviewer' && row.status === 'awaiting_upload' ? [] : view.stampedCopy,
    reason: row.reason ?? undefined, createdAt: row.createdAt.toISOString(), savedAt: row.savedAt.toISOString(), generatedAt: row.generatedAt?.toISOString(), submittedAt: row.submittedAt?.toISOString(),
    decidedAt: row.decidedAt?.toISOString(), deadline: view.deadline.toISOString(),
    differences: row.previousValues ? compareOfflineValues(openOfflineValues(row.previousValues), values) : [],
    downloadable: !refused, whyNotDownloadable: refused, termination: view.termination && { id: view.termination.id, status: view.termination.status }, whyNotTerminable: view.whyNotTerminable,
    actions: actionsFor(offlineAgreementWorkflow, { status: row.status, role: view.role, facts: view.facts }),
    history: presentHistory(offlineAgreementWorkflow, view.history, '录入协议书'),
  }
}

/** One line of a student's list. */
export const presentOfflineItem = (row: OfflineAgreementRow) => ({
  id: row._id.toString(), number: row.number ?? undefined, status: presentStatus(offlineAgreementWorkflow, row.status), version: row.version, employerName: row.title, position: row.values?.position ?? '',
  createdAt: row.createdAt.toISOString(), updatedAt: row.updatedAt.toISOString(),
})
