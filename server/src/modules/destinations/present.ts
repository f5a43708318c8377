import { onlineAgreementWorkflow } from '@shared/destinations/workflow'
import { actionsFor } from '@shared/kernel/actions-for'
import { type Role } from '@shared/kernel/roles'
import { type Facts } from '@shared/kernel/workflow'
import { clock } from '../../clock'
import { type HistoryRow } from '../../db/history'
import { presentHistory } from '../../db/present-history'
import { presentStatus } from '../../db/present-status'
import { compareTerms } from '../signing/actions/compare-terms'
import { type Standing } from '../terminations/actions/read-standing'
import { type OnlineAgreementRow } from './online-agreement-model'
import { whyNotDownloadable } from './why-not-downloadable'

export type DestinationView = Standing & { role: Role; facts: Facts<keyof typeof onlineAgreementWorkflow.needs>; history: HistoryRow[]; countdownSeconds: number }

/** Where the terms on the table are not what both signed. */
const unsigned: readonly string[] = ['amended', 'reoffered', 'refused']

/** The terms signed last against those on the table; to the school that decides, what a confirmed amendment changed. */
function differences(row: OnlineAgreementRow, role: Role) {
  if (unsigned.includes(row.status)) return compareTerms(row.signedTerms, row.terms)
  return row.status === 'in_review' && role === 'reviewer' && row.previousTerms ? compareTerms(row.previousTerms, row.terms) : []
}

/** One agreement as `view.role` sees it; every button carries why it cannot be pressed (R-DST-2). */
export function presentDestination(row: OnlineAgreementRow, view: DestinationView) {
  const refused = whyNotDownloadable(row)
  return {
    id: row._id.toString(), kind: row.kind, number: row.number, status: presentStatus(onlineAgreementWorkflow, row.status), version: row.version, active: row.active,
    employer: { id: row.employerId.toString(), name: row.employerName },
    student: { id: row.studentId.toString(), name: row.studentName, studentNo: row.studentNo, school: row.schoolName, college: row.college, major: row.major },
    terms: row.terms, handover: row.handover ?? undefined, reason: row.reason ?? undefined,
    createdAt: row.createdAt.toISOString(), signedAt: row.signatures.filter((one) => one.role === 'student').at(-1)?.at.toISOString(), decidedAt: row.decidedAt?.toISOString(),
    differences: differences(row, view.role),
    needsArchive: !row.terms.acceptsArchive, needsHukou: !row.terms.acceptsHukou,
    readyAt: row.consent?.version === row.version ? row.consent.readyAt.toISOString() : undefined, serverNow: clock.now().toISOString(), countdownSeconds: view.countdownSeconds,
    downloadable: !refused, whyNotDownloadable: refused,
    termination: view.termination && { id: view.termination.id, status: view.termination.status }, whyNotTerminable: view.whyNotTerminable,
    actions: actionsFor(onlineAgreementWorkflow, { status: row.status, role: view.role, facts: view.facts }),
    history: presentHistory(onlineAgreementWorkflow, view.history, '双方签约，生成协议'),
  }
}

/** One line of a list or queue. */
export function presentDestinationItem(row: OnlineAgreementRow) {
  return {
    id: row._id.toString(), number: row.number, kind: row.kind, status: presentStatus(onlineAgreementWorkflow, row.status), version: row.version,
    employerName: row.employerName, studentName: row.studentName, studentNo: row.studentNo, college: row.college,
    position: row.terms.position, salaryFen: row.terms.salaryFen, createdAt: row.createdAt.toISOString(), updatedAt: row.updatedAt.toISOString(),
  }
}
