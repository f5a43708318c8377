import { join } from 'node:path'
import { AppError } from '../errors'
import { askChild } from '../processes/ask-child'
import { ChildEnded } from '../processes/child-ended'
import { type SheetText } from './parse-workbook'
import { type ParseAnswer, type ParseRequest } from './parse-workbook-child'

const usual = { heapMegabytes: 256, milliseconds: 30_000 }
// In the bundle __dirname is dist; in the sources it is this file's folder.
const program = { built: join(__dirname, 'xlsx', 'parse-workbook-child.js'), source: join(__dirname, 'parse-workbook-child.ts') }

/**
 * Reads an xlsx file as text: numbers as they are written in the file, days as YYYY-MM-DD, empty cells as '', empty
 * rows as []. A process of its own parses, see askChild().
 * @param maxBytes largest size unpacked
 * @throws AppError roster_file_invalid, roster_too_long
 */
export async function readWorkbook(file: Buffer, maxBytes: number, { heapMegabytes, milliseconds } = usual): Promise<SheetText[]> {
  const request: ParseRequest = { file, maxBytes }
  const answer = await askChild<ParseAnswer>({ ...program, heapMegabytes, milliseconds, request }).catch((error: unknown) => {
    throw error instanceof ChildEnded ? new AppError('roster_file_invalid', { problems: ['文件内容过于复杂，无法读取'] }, { cause: error }) : error
  })
  if ('sheets' in answer) return answer.sheets
  throw new AppError(answer.refusal, answer.details)
}
