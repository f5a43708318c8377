import { setImmediate as turn } from 'node:timers/promises'
import { checkRecord } from '../../source-info/actions/check-record'
import { checkValue } from '../../source-info/actions/check-value'
import { type FieldValues } from '../actions/seal-fields'
import { rosterColumns } from './roster-columns'
import { type BadRow, type GoodRow, type RawRow, type RowError } from './roster-row'

const labels = new Map(rosterColumns.map((column) => [column.key, column.label]))

/** Sorts rows into those that can be imported and those that cannot, each of the latter with every reason. */
export async function checkRows(rows: RawRow[]): Promise<{ good: GoodRow[]; bad: BadRow[] }> {
  const checked: { raw: RawRow; values: FieldValues; errors: RowError[] }[] = []
  for (const [at, raw] of rows.entries()) {
    // Other requests go on being answered meanwhile.
    if (at % 500 === 499) await turn()
    checked.push({ raw, ...checkRow(raw) })
  }
  markRepeated(checked, 'studentNo', ({ studentNo }) => studentNo)
  markRepeated(checked, 'identityNo', ({ documentKind, identityNo }) => identityNo && `${documentKind ?? ''} ${identityNo}`)
  return {
    good: checked.filter((each) => each.errors.length === 0).map(({ raw, values }) => ({ row: raw.row, values })),
    bad: checked.filter((each) => each.errors.length > 0).map(({ raw, errors }) => ({ ...raw, errors })),
  }
}

function checkRow({ row, cells }: RawRow): { values: FieldValues; errors: RowError[] } {
  const values: FieldValues = {}
  const errors: RowError[] = []
  for (const column of rosterColumns) {
    const text = cells[column.key] ?? ''
    if (text.trim() === '') {
      if (column.mustBeFilled) errors.push({ row, column: column.label, message: '必填，不能为空' })
      continue
    }
    const { value, problem } = checkValue(column, text)
    if (problem !== undefined) errors.push({ row, column: column.label, message: problem })
    else values[column.key] = value
  }
  for (const { key, problem } of checkRecord(values)) errors.push({ row, column: labels.get(key) ?? '', message: problem })
  return { values, errors }
}

/** Of rows that say the same, nobody knows which is right: none is imported. */
function markRepeated(rows: { raw: RawRow; values: FieldValues; errors: RowError[] }[], key: 'studentNo' | 'identityNo', by: (values: FieldValues) => string | undefined): void {
  const groups = new Map<string, typeof rows>()
  for (const row of rows) {
    const value = by(row.values)
    if (value) groups.set(value, [...(groups.get(value) ?? []), row])
  }
  for (const group of groups.values()) {
    for (const { raw, errors } of group.length > 1 ? group : []) {
      const other = group.find((each) => each.raw !== raw)?.raw.row ?? 0
      errors.push({ row: raw.row, column: labels.get(key) ?? '', message: `与第 ${other} 行重复` })
    }
  }
}
