import { type Types } from 'mongoose'
import { type Actor } from '../../actor'
import { type Difference } from '../source-info/actions/compare-values'
import { type CorrectionRow } from './model'

/** Values of a record by field; empty: taken away. */
export type Values = Readonly<Partial<Record<string, string>>>
/** What a student asks for, checked: the same keys in `before` and `after`, in clear. */
export interface Prepared {
  subject: { subjectId: Types.ObjectId; schoolId: Types.ObjectId; studentId: Types.ObjectId; subjectVersion?: number; branch?: CorrectionRow['branch'] }
  before: Values
  after: Values
  /** Of the changed fields. */
  labels: string[]
}

/** What a kind of record must know to be corrected. */
export interface CorrectionDoor {
  /** What the record is called, and its page to the student. */
  label: string
  path: string
  /** The subject of the push. */
  noticeSubject: string
  /** Checks what is asked of the student's record; nothing is written. @throws AppError, the refusals of the endpoint */
  prepare(studentId: string, changes: Values): Promise<Prepared>
  seal(values: Values): Values
  unseal(values: Values): Values
  /** The record in force, in clear; undefined when it is no longer the one the request is about. */
  inForce(row: CorrectionRow): Promise<Values | undefined>
  compare(row: Pick<CorrectionRow, 'branch'>, before: Values, after: Values): Difference[]
  /** Writes an agreed request into its record, in the caller's transaction. @throws AppError conflict, correction_subject_changed, termination_open */
  apply(actor: Actor, row: CorrectionRow): Promise<void>
}
