import { correctionWorkflow } from '@shared/corrections/workflow'
import { actionsFor } from '@shared/kernel/actions-for'
import { type Role } from '@shared/kernel/roles'
import { type HistoryRow } from '../../db/history'
import { presentHistory } from '../../db/present-history'
import { presentStatus } from '../../db/present-status'
import { type describeUploads } from '../uploads/actions/describe-uploads'
import { type Values } from './correction-door'
import { correctionDoors } from './correction-doors'
import { type CorrectionRow } from './model'

export interface CorrectionView {
  role: Role
  history: HistoryRow[]
  /** The record in force, in clear: the old side while the correction waits. Absent: the record is no longer the one that was to be corrected. */
  inForce?: Values
  files: Awaited<ReturnType<typeof describeUploads>>
}

/** One correction, old and new side by side. */
export function presentCorrection(row: CorrectionRow, view: CorrectionView) {
  const door = correctionDoors[row.target]
  const before = row.status === 'pending' && view.inForce ? view.inForce : door.unseal(row.before)
  return {
    id: row._id.toString(), target: row.target, status: presentStatus(correctionWorkflow, row.status), version: row.version, reason: row.reason, decisionReason: row.decisionReason,
    student: { name: row.name, studentNo: row.studentNo, college: row.college, className: row.className },
    differences: door.compare(row, before, door.unseal(row.after)), proofs: view.files,
    history: presentHistory(correctionWorkflow, view.history, '申请纠错'), actions: actionsFor(correctionWorkflow, { status: row.status, role: view.role }),
    createdAt: row.createdAt.toISOString(), decidedAt: row.decidedAt?.toISOString(),
  }
}

/** One line of the reviewer's queue. */
export const presentCorrectionItem = (row: CorrectionRow) => ({
  id: row._id.toString(), target: row.target, status: presentStatus(correctionWorkflow, row.status), name: row.name, studentNo: row.studentNo, college: row.college,
  changedCount: row.changedCount, createdAt: row.createdAt.toISOString(),
})
