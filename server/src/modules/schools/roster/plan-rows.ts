import { type Types } from 'mongoose'
import { changedKeys } from '../../source-info/actions/changed-keys'
import { readStandings } from '../../source-info/actions/read-standings'
import { type FieldValues, unsealFields } from '../actions/seal-fields'
import { Student, type StudentRow } from '../student-model'
import { rosterColumns } from './roster-columns'
import { type GoodRow } from './roster-row'

export interface RowPlan {
  row: number
  values: FieldValues
  /** The student as now on the roster; absent: a new one. */
  present?: StudentRow
  /** Present values in clear. */
  before: FieldValues
  /** What would be written, in clear; empty: nothing. */
  changes: FieldValues
  /** Whether the student has a source information record. */
  hasRecord: boolean
}

/**
 * Compares rows with the present: two reads for the lot. What a student has submitted or the school has approved stands:
 * then an import leaves the student's eight fields alone and changes only the others.
 */
export async function planRows(schoolId: Types.ObjectId, rows: GoodRow[]): Promise<RowPlan[]> {
  const students = await Student.find({ schoolId, 'fields.studentNo': { $in: rows.map((row) => row.values.studentNo) } }).lean<StudentRow[]>()
  const standings = await readStandings(students.map((student) => student._id))
  const byNumber = new Map(students.map((student) => [student.fields.studentNo, student]))
  return rows.map(({ row, values }) => {
    const present = byNumber.get(values.studentNo)
    const standing = present && standings.get(present._id.toString())
    const before = present ? unsealFields(present.fields) : {}
    const wanted = standing === 'pending' || standing === 'approved' ? withoutStudents(values) : values
    const changes: FieldValues = {}
    for (const key of changedKeys(before, wanted)) changes[key] = wanted[key]
    return { row, values, present, before, changes, hasRecord: standing !== undefined }
  })
}

function withoutStudents(values: FieldValues): FieldValues {
  const rest: FieldValues = {}
  for (const { key, student } of rosterColumns) if (!student && values[key] !== undefined) rest[key] = values[key]
  return rest
}
