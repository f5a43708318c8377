import readXlsxFile from 'read-excel-file/universal'
import { AppError } from '../errors'
import { checkZip } from './check-zip'

export interface SheetText { name: string; rows: string[][] }

/**
 * Reads an xlsx file as text: numbers as they are written in the file, days as YYYY-MM-DD, empty cells as ''.
 * The parser works in short slices, so that other requests go on being answered.
 * @param maxBytes largest size unpacked
 * @throws AppError roster_file_invalid, roster_too_long
 */
export async function readWorkbook(file: Buffer, maxBytes: number): Promise<SheetText[]> {
  await checkZip(file, maxBytes)
  const bytes = new Uint8Array(file).buffer
  try {
    const sheets = await readXlsxFile<string>(bytes, { parseNumber: (text: string) => text, trim: false })
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(toText)) }))
  } catch (error) {
    throw new AppError('roster_file_invalid', { problems: ['不是 xlsx 文件，或已损坏'] }, { cause: error })
  }
}

function toText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return String(cell)
}
