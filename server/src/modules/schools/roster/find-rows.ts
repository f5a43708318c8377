import { limits } from '@shared/kernel/limits'
import { AppError } from '../../../errors'
import { type SheetText } from '../../../xlsx/parse-workbook'
import { exampleName } from './example-row'
import { rosterColumns, type RosterColumn } from './roster-columns'
import { type RawRow } from './roster-row'

/** The sheet that is read; a workbook without it is read at its first sheet. */
export const rosterSheet = '名单'

/**
 * Finds the students' rows: below a header of the fields' Chinese names, in any order.
 * @throws AppError roster_file_invalid (details.problems names the columns), roster_too_long
 */
export function findRows(sheets: SheetText[]): RawRow[] {
  const rows = (sheets.find((sheet) => sheet.name.trim() === rosterSheet) ?? sheets[0])?.rows ?? []
  const at = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''))
  if (at === -1) throw new AppError('roster_file_invalid', { problems: ['名单是空的'] })
  const columns = readHeader(rows[at] ?? [], rows.slice(at + 1))
  const found: RawRow[] = []
  for (const [index, row] of rows.entries()) {
    if (index <= at || row.every((cell) => cell.trim() === '')) continue
    const cells = Object.fromEntries(columns.flatMap((column, place) => (column ? [[column.key, unquote(row[place] ?? '')]] : [])))
    if (cells.name?.trim() !== exampleName) found.push({ row: index + 1, cells })
  }
  if (found.length === 0) throw new AppError('roster_file_invalid', { problems: ['名单中没有学生'] })
  if (found.length > limits.rosterRows) throw new AppError('roster_too_long', { rows: found.length })
  return found
}

function readHeader(header: string[], below: string[][]): (RosterColumn | undefined)[] {
  const problems: string[] = []
  const seen = new Set<string>()
  const columns = header.map((cell, place) => {
    const label = cell.normalize('NFKC').replace(/[\s*]|\(必填\)/g, '')
    const column = rosterColumns.find((each) => each.label === label)
    if (label === '' && below.some((row) => (row[place] ?? '').trim() !== '')) problems.push(`第 ${place + 1} 列没有列名`)
    else if (label !== '' && !column) problems.push(`不认识的列“${label.slice(0, 20)}”`)
    else if (column && seen.has(label)) problems.push(`列“${label}”重复`)
    seen.add(label)
    return column
  })
  for (const { label, mustBeFilled } of rosterColumns) if (mustBeFilled && !seen.has(label)) problems.push(`缺少列“${label}”`)
  if (problems.length > 0) throw new AppError('roster_file_invalid', { problems: problems.slice(0, 50) })
  return columns
}

/** Takes off the apostrophe that our own error file puts before =, +, - and @ (neutraliseFormula). */
const unquote = (cell: string): string => cell.replace(/^'(?=[=+\-@＝＋－＠])/, '')
