import { actionsFor } from '@shared/kernel/actions-for'
import { sourceFields, type SourceField } from '@shared/source-info/fields'
import { sourceInfoWorkflow } from '@shared/source-info/workflow'
import { type Types } from 'mongoose'
import { type HistoryRow } from '../../db/history'
import { presentHistory } from '../../db/present-history'
import { presentStatus } from '../../db/present-status'
import { correctionWorkflow } from '@shared/corrections/workflow'
import { type StudentRow } from '../schools/actions/get-student'
import { unsealFields } from '../schools/actions/seal-fields'
import { compareValues } from './actions/compare-values'
import { displayValue } from './display-value'
import { type SourceInfoRow } from './model'

const fields: readonly SourceField[] = sourceFields
const submitted = (row: SourceInfoRow) => row.submittedAt?.toISOString()
const line = (row: SourceInfoRow) => ({
  id: row._id.toString(), name: row.name, studentNo: row.studentNo, college: row.college, major: row.major, className: row.className,
  status: presentStatus(sourceInfoWorkflow, row.status), version: row.version, submittedAt: submitted(row),
})

/** One line of the reviewer's queue. */
export const presentQueueItem = (row: SourceInfoRow) => ({ ...line(row), changedCount: row.changedCount })

/** The student's own record. Only the eight carry a value in clear, to be filled into the form; `display` is always masked. */
export function presentMine(row: SourceInfoRow, has: { student: StudentRow; history: HistoryRow[]; correction?: { _id: Types.ObjectId; status: string } }) {
  const inForce = unsealFields(has.student.fields)
  const asked = row.status === 'approved' ? {} : unsealFields(row.proposed ?? {})
  const actions = actionsFor(sourceInfoWorkflow, { status: row.status, role: 'student' })
  const editing = actions.some((action) => action.key === 'submit')
  const values: Record<string, string | undefined> = { ...inForce, ...asked }
  return {
    id: row._id.toString(), status: presentStatus(sourceInfoWorkflow, row.status), version: row.version,
    submittedAt: submitted(row), decidedAt: row.decidedAt?.toISOString(), reason: row.reason || undefined,
    fields: fields.map((field) => {
      const value = values[field.key] ?? ''
      const display = displayValue(field, value)
      return {
        key: field.key, label: field.label, kind: field.kind, limit: field.limit, required: field.required === true,
        editable: field.student === true && editing, value: field.student ? value : display, display,
      }
    }),
    actions, history: presentHistory(sourceInfoWorkflow, has.history, '列入名单'),
    correction: has.correction && { id: has.correction._id.toString(), status: presentStatus(correctionWorkflow, has.correction.status) },
    canCorrect: row.status === 'approved' && has.correction?.status !== 'pending',
  }
}

/** A record as its reviewer compares it. While it waits, the old side is the record in force; afterwards what the decision replaced. */
export function presentReview(row: SourceInfoRow, has: { student: StudentRow; history: HistoryRow[] }) {
  const inForce = unsealFields(has.student.fields)
  const before = row.status === 'approved' && row.replaced ? unsealFields(row.replaced) : inForce
  const after = unsealFields(row.proposed ?? {})
  return {
    ...line(row), reason: row.reason || undefined, identityNoMasked: displayValue({ kind: 'identity' }, inForce.identityNo ?? ''),
    differences: compareValues(before, after),
    roster: sourceFields.filter((field) => !('student' in field)).map((field) => ({ label: field.label, display: displayValue(field, inForce[field.key] ?? '') })),
    history: presentHistory(sourceInfoWorkflow, has.history, '列入名单'),
    actions: actionsFor(sourceInfoWorkflow, { status: row.status, role: 'reviewer' }),
  }
}
