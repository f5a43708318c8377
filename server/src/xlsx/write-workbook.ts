import writeXlsxFile from 'write-excel-file/node'
import { neutraliseFormula } from './neutralise-formula'

export interface SheetToWrite { name: string; columns: { label: string; width?: number; marked?: boolean }[]; rows: string[][] }

/** Writes sheets of text cells under a bold, frozen header row (`marked` columns on yellow). No cell is ever a formula. */
export function writeWorkbook(sheets: SheetToWrite[]): Promise<Buffer> {
  return writeXlsxFile(sheets.map((sheet) => ({
    sheet: sheet.name, stickyRowsCount: 1, columns: sheet.columns.map(({ width = 16 }) => ({ width })),
    data: [
      sheet.columns.map(({ label, marked }) => ({ type: String, value: label, fontWeight: 'bold' as const, ...(marked ? { backgroundColor: '#fff2cc' } : {}) })),
      // Format @ is text: what a person adds to such a cell is not turned into a number.
      ...sheet.rows.map((row) => row.map((value) => ({ type: String, value: neutraliseFormula(value), format: '@' }))),
    ],
  }))).toBuffer()
}
