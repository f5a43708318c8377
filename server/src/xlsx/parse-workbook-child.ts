import { AppError } from '../errors'
import { parseWorkbook, type SheetText } from './parse-workbook'

/** What the process is asked, once. */
export interface ParseRequest { file: Uint8Array; maxBytes: number }
/** What it answers: the sheets, or the refusal to throw. */
export type ParseAnswer = { sheets: SheetText[] } | { refusal: AppError['id']; details?: Record<string, unknown> }

async function answer({ file, maxBytes }: ParseRequest): Promise<ParseAnswer> {
  try {
    return { sheets: await parseWorkbook(Buffer.from(file), maxBytes) }
  } catch (error) {
    if (error instanceof AppError) return { refusal: error.id, details: error.details }
    throw error
  }
}

process.once('message', (request: ParseRequest) => {
  void answer(request).then((found) => process.send?.(found, () => process.disconnect()))
})
