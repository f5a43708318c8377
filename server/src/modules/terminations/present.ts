import { actionsFor } from '@shared/kernel/actions-for'
import { type Role } from '@shared/kernel/roles'
import { type Facts } from '@shared/kernel/workflow'
import { terminationReasons } from '@shared/terminations/reasons'
import { terminationWorkflow } from '@shared/terminations/workflow'
import { type HistoryRow } from '../../db/history'
import { presentHistory } from '../../db/present-history'
import { presentStatus } from '../../db/present-status'
import { destinationKinds, type DestinationRow } from '../destinations/actions/destination-model'
import { destinationPath } from '../destinations/actions/destination-path'
import { destinationWorkflows } from '../destinations/actions/destination-workflows'
import { type PresentedUpload } from '../uploads/actions/describe-uploads'
import { type TerminationRow } from './model'

export interface TerminationView { role: Role; facts: Facts<keyof typeof terminationWorkflow.needs>; history: HistoryRow[]; proofs: PresentedUpload[]; destination: DestinationRow }

const started = '发起申请'
const parties: Partial<Record<string, 'student' | 'employer' | 'school'>> = { student: 'student', employer: 'employer', reviewer: 'school' }

/** What is ended, as `role` may open it. */
export function presentEnded(row: DestinationRow, role: Role) {
  const { kind, title } = row
  const id = row._id.toString()
  const path = role === 'student' ? destinationPath(row) : role === 'employer' ? `workbench/employer/pages/agreement/index?id=${id}` : ''
  return { id, kind, kindLabel: destinationKinds[kind], title, number: row.number ?? undefined, status: presentStatus(destinationWorkflows[kind], row.status), since: (row.decidedAt ?? row.updatedAt).toISOString(), path }
}

/** Both sides' reasons and answers and the school's words, in order of time (R-TERM-2): the history is where they are kept. */
function statements(row: TerminationRow, history: HistoryRow[]) {
  return history.map((one) => {
    const party = parties[one.actorRole] ?? 'school'
    const what = Object.entries(terminationWorkflow.actions).find(([key]) => key === one.action)?.[1].label ?? started
    return { at: one.at.toISOString(), party, what, name: party === 'student' ? row.studentName : party === 'employer' ? row.title : row.schoolName, text: one.reason ?? undefined }
  })
}

/** One request as `view.role` sees it. */
export function presentTermination(row: TerminationRow, view: TerminationView) {
  return {
    id: row._id.toString(), status: presentStatus(terminationWorkflow, row.status), version: row.version, destination: presentEnded(view.destination, view.role),
    student: { id: row.studentId.toString(), name: row.studentName, studentNo: row.studentNo, school: row.schoolName, college: row.college, major: row.major },
    startedBy: row.startedBy, reasonKind: row.reasonKind, reasonLabel: row.reasonKind && terminationReasons[row.reasonKind], reason: row.reason, proofs: view.proofs,
    statements: statements(row, view.history), createdAt: row.createdAt.toISOString(), decidedAt: row.decidedAt?.toISOString(), decisionReason: row.decisionReason ?? undefined,
    actions: actionsFor(terminationWorkflow, { status: row.status, role: view.role, facts: view.facts }),
    history: presentHistory(terminationWorkflow, view.history, started),
  }
}

/** One line of a list. */
export function presentTerminationItem(row: TerminationRow) {
  return {
    id: row._id.toString(), status: presentStatus(terminationWorkflow, row.status), version: row.version, destinationKind: row.destinationKind, title: row.title,
    studentName: row.studentName, studentNo: row.studentNo, college: row.college, startedBy: row.startedBy, createdAt: row.createdAt.toISOString(), updatedAt: row.updatedAt.toISOString(),
  }
}
