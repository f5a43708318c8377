import { otherDestinationWorkflow } from '@shared/other-destinations/workflow'
import { Types } from 'mongoose'
import { clock } from '../../clock'
import { type SchoolRow } from '../schools/actions/get-school'
import { type StudentRow } from '../schools/actions/get-student'
import { headOf } from '../schools/actions/head-of'
import { type OtherDestinationRow } from './model'
import { emptyTitle } from './title-of'

/** What a student sees before anything was saved; it is not stored. */
export function blankRow(student: StudentRow, school: SchoolRow): OtherDestinationRow {
  const at = clock.now()
  return {
    ...headOf(student, school), _id: new Types.ObjectId(), kind: 'other', title: emptyTitle, active: false, documents: [], released: [], revision: 0,
    status: otherDestinationWorkflow.initial, version: 1, historySeq: 0, historyHash: '', createdAt: at, updatedAt: at,
  }
}
