import { correctionWorkflow } from '@shared/corrections/workflow'
import { actionsFor } from '@shared/kernel/actions-for'
import { type Role } from '@shared/kernel/roles'
import { type Refusal } from '@shared/kernel/why'
import { branchOf } from '@shared/other-destinations/branches'
import { otherProblems } from '@shared/other-destinations/other-problems'
import { otherDestinationWorkflow } from '@shared/other-destinations/workflow'
import { type Types } from 'mongoose'
import { type HistoryRow } from '../../db/history'
import { presentHistory } from '../../db/present-history'
import { presentStatus } from '../../db/present-status'
import { type describeUploads } from '../uploads/actions/describe-uploads'
import { unsealValues } from './actions/unseal-values'
import { askedValues } from './asked-values'
import { compareContents } from './compare-contents'
import { displayFormValue } from '../destinations/actions/display-form-value'
import { draftOf } from './draft-of'
import { type GivenProof, type OtherContent, type OtherDestinationRow } from './model'

type PresentedUpload = Awaited<ReturnType<typeof describeUploads>>[number]
export interface OtherDestinationView {
  role: Role
  /** On the roster. */
  studentName: string
  /** The record is not stored yet. */
  unsaved: boolean
  place: { noOtherActiveDestination: boolean; withinRegistration: boolean }
  deadline: Date
  history: HistoryRow[]
  files: PresentedUpload[]
  correction?: { _id: Types.ObjectId; status: string }
  termination?: { id: string; status: ReturnType<typeof presentStatus> }
  whyNotTerminable?: Refusal
}

/** One registration as `view.role` sees it: a reviewer sees what was submitted and is not taken back, never what is being typed. */
export function presentOtherDestination(row: OtherDestinationRow, view: OtherDestinationView) {
  const { status, content } = row
  const mine = view.role === 'student'
  const shown = content && (mine || status !== 'unconfirmed') ? content : undefined
  const fileOf = fileIn(view.files)
  const draft = draftOf(row)
  const values = unsealValues(draft.values)
  const proofs = draft.proofs.flatMap((proof) => fileOf(proof, { kind: proof.kind }))
  const problems = mine && status !== 'approved' ? otherProblems(draft.branch, values, proofs.map((proof) => proof.kind), { name: view.studentName }) : []
  const facts = { ...view.place, fieldsComplete: problems.every(({ field }) => field.startsWith('proofs.')), proofsComplete: problems.every(({ field }) => !field.startsWith('proofs.')) }
  return {
    id: view.unsaved ? undefined : row._id.toString(), kind: row.kind, status: presentStatus(otherDestinationWorkflow, status), version: row.version, revision: row.revision, active: row.active,
    student: { id: row.studentId.toString(), name: row.studentName, studentNo: row.studentNo, school: row.schoolName, college: row.college, major: row.major },
    draft: mine ? { branch: draft.branch, values, proofs, savedAt: draft.savedAt?.toISOString() } : { values: {}, proofs: [] },
    content: shown && presentContent(shown, fileOf),
    problems, reason: row.reason ?? undefined, submittedAt: shown && row.submittedAt?.toISOString(), decidedAt: row.decidedAt?.toISOString(), deadline: view.deadline.toISOString(),
    differences: !mine && status === 'pending' && row.decided && content ? compareContents(row.decided, content) : [],
    correction: view.correction && { id: view.correction._id.toString(), status: presentStatus(correctionWorkflow, view.correction.status) },
    canCorrect: mine && status === 'approved' && view.correction?.status !== 'pending' && !view.termination,
    termination: view.termination && { id: view.termination.id, status: view.termination.status }, whyNotTerminable: view.whyNotTerminable,
    actions: actionsFor(otherDestinationWorkflow, { status, role: view.role, facts }),
    history: presentHistory(otherDestinationWorkflow, view.history, '开始填写'),
  }
}

type FileOf = <T extends object>(proof: GivenProof, more: T) => (T & { file: PresentedUpload })[]
const fileIn = (files: readonly PresentedUpload[]): FileOf => (proof, more) => files.filter(({ id }) => id === proof.upload.toString()).map((file) => ({ ...more, file }))

function presentContent(content: OtherContent, fileOf: FileOf) {
  const { label, fields, proofs } = branchOf(content.branch)
  const values = askedValues(content.branch, unsealValues(content.values))
  return {
    branch: content.branch, label, code: content.code, values,
    fields: Object.entries(fields).flatMap(([key, field]) => (values[key] ? [{ key, label: field.label, value: displayFormValue(field, values[key]) }] : [])),
    proofs: content.proofs.flatMap((proof) => fileOf(proof, { kind: proof.kind, label: proofs.find(({ key }) => key === proof.kind)?.label ?? '证明材料' })),
  }
}
