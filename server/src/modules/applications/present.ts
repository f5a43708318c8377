import { applicationWorkflow } from '@shared/applications/workflow'
import { actionsFor } from '@shared/kernel/actions-for'
import { type Role } from '@shared/kernel/roles'
import { type HistoryRow } from '../../db/history'
import { presentHistory } from '../../db/present-history'
import { presentStatus } from '../../db/present-status'
import { presentSnapshot } from '../resumes/actions/present-snapshot'
import { makeStudentHandle } from '../signing/actions/make-student-handle'
import { type ApplicationRow } from './model'

export type ApplicationItem = Omit<ApplicationRow, 'snapshot'>
export interface ApplicationView { role: Role; employerApproved: boolean; hidePhone: boolean; history: HistoryRow[] }

/** One line of a list. */
export function presentApplicationItem(row: ApplicationItem) {
  return {
    id: row._id.toString(), status: presentStatus(applicationWorkflow, row.status), job: { id: row.jobId.toString(), title: row.jobTitle }, employer: { id: row.employerId.toString(), name: row.employerName },
    student: { name: row.studentName, school: row.schoolName, college: row.college, major: row.major, degree: row.degree }, resume: { kind: row.resume.kind, label: row.resume.label, completeness: row.resume.completeness },
    invited: row.invited, appliedAt: row.createdAt.toISOString(), changedAt: row.updatedAt.toISOString(),
  }
}

/** One application as `view.role` sees it. An employer reads a withdrawn one's line, not the résumé; the phone only while the student shows it. */
export function presentApplication(row: ApplicationRow, view: ApplicationView) {
  const employer = view.role === 'employer'
  const now = { status: row.status, role: view.role, facts: { employerApproved: view.employerApproved } }
  const hidden = employer && view.hidePhone
  const readable = !employer || row.status !== 'withdrawn'
  const sent = readable ? presentSnapshot(row.snapshot, { hide: hidden ? ['phone'] : [] }).view : undefined
  const basic = sent?.sections.find(({ key }) => key === 'basic')?.entries.flatMap(({ lines }) => lines) ?? []
  const of = (key: string) => basic.find((line) => line.key === key)?.value
  return {
    ...presentApplicationItem(row), version: row.version, snapshot: sent,
    contact: employer && sent ? { phone: of('phone'), email: of('email'), phoneHidden: hidden } : undefined,
    signingHandle: employer && row.status === 'offered' ? makeStudentHandle(row.employerId.toString(), row.studentId.toString()) : undefined,
    actions: actionsFor(applicationWorkflow, now).filter(({ key }) => key !== 'view'), history: presentHistory(applicationWorkflow, view.history, '投递简历'),
  }
}
