import { type Types } from 'mongoose'
import { identityIndex } from '../actions/identity-index'
import { Student } from '../student-model'
import { type BadRow, type GoodRow } from './roster-row'

/** Splits off rows whose identity number already belongs to another student number of the school: one person, two entries. */
export async function refuseKnownIdentities(schoolId: Types.ObjectId, rows: GoodRow[]): Promise<{ good: GoodRow[]; bad: BadRow[] }> {
  const indexed = rows.map((row) => ({ row, index: identityIndex(row.values.identityNo ?? '') }))
  const known = await Student.find({ schoolId, identityIndex: { $in: indexed.map(({ index }) => index) } }, { identityIndex: 1, 'fields.studentNo': 1 }).lean<{ identityIndex: string; fields: { studentNo?: string } }[]>()
  const owners = new Map<string, string[]>()
  for (const { identityIndex: index, fields } of known) owners.set(index, [...(owners.get(index) ?? []), fields.studentNo ?? ''])
  const good: GoodRow[] = []
  const bad: BadRow[] = []
  for (const { row, index } of indexed) {
    const other = owners.get(index)?.find((studentNo) => studentNo !== row.values.studentNo)
    if (!other || owners.get(index)?.includes(row.values.studentNo ?? '')) good.push(row)
    else bad.push({ row: row.row, cells: row.values, errors: [{ row: row.row, column: '证件号', message: `与现有学生 ${other} 的证件号相同，请核对学号` }] })
  }
  return { good, bad }
}
