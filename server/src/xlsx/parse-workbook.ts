import readXlsxFile from 'read-excel-file/universal'
import { AppError } from '../errors'
import { checkExtent } from './check-extent'
import { storeZip } from './store-zip'
import { unpackZip } from './unpack-zip'

export interface SheetText { name: string; rows: string[][] }

// Never sheets, and the word `r` means other things there: the parser does not get to see them.
const beside = /^(?:docProps|customXml|xl\/(?:theme|drawings|charts|diagrams|media|embeddings|externalLinks|pivotCache|pivotTables|richData|ctrlProps|slicers|slicerCaches))\//i
const isRead = (name: string): boolean => name === 'xl/_rels/workbook.xml.rels' || (name.endsWith('.xml') && !beside.test(name))

/**
 * Reads an xlsx file as text, in this process: see readWorkbook, which asks another process to.
 * The parser gets only files that were unpacked within the limit and looked through here.
 * @throws AppError roster_file_invalid, roster_too_long
 */
export async function parseWorkbook(file: Buffer, maxBytes: number): Promise<SheetText[]> {
  const entries = (await unpackZip(file, maxBytes)).filter(({ name }) => isRead(name))
  // Every one, as the workbook's relations may name any file as a sheet.
  for (const { content } of entries) checkExtent(content)
  try {
    const bytes = new Uint8Array(storeZip(entries)).buffer
    const sheets = await readXlsxFile<string>(bytes, { parseNumber: (text: string) => text, trim: false })
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map(toTexts) }))
  } catch (error) {
    throw new AppError('roster_file_invalid', { problems: ['不是 xlsx 文件，或已损坏'] }, { cause: error })
  }
}

/** Nothing of an empty row, which the parser also fills up to the widest one. */
const toTexts = (cells: readonly unknown[]): string[] => {
  const texts = cells.map(toText)
  return texts.some((text) => text !== '') ? texts : []
}

function toText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return String(cell)
}
