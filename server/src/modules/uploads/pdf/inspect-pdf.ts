import { pdfPagesMax } from '@shared/uploads/purposes'
import { join } from 'node:path'
import { AppError } from '../../../errors'
import { askChild } from '../../../processes/ask-child'
import { ChildEnded } from '../../../processes/child-ended'
import { type PdfAnswer, type PdfRequest } from './check-pdf-child'

const usual = { heapMegabytes: 192, memoryMegabytes: 512, milliseconds: 15_000, pagesMax: pdfPagesMax }
// In the bundle __dirname is dist; in the sources it is this file's folder.
const program = { built: join(__dirname, 'modules', 'uploads', 'pdf', 'check-pdf-child.js'), source: join(__dirname, 'check-pdf-child.ts') }

/**
 * Looks through a PDF that somebody sent; returns its pages. A process of its own reads it, see askChild().
 * @throws AppError file_unsafe, file_damaged, pdf_too_long
 */
export async function inspectPdf(file: Buffer, limits: Partial<typeof usual> = {}): Promise<{ pages: number }> {
  const { heapMegabytes, memoryMegabytes, milliseconds, pagesMax } = { ...usual, ...limits }
  const request: PdfRequest = { file, pagesMax, memoryMegabytes }
  const answer = await askChild<PdfAnswer>({ ...program, heapMegabytes, milliseconds, request }).catch((error: unknown) => {
    throw error instanceof ChildEnded ? new AppError('file_damaged', undefined, { cause: error }) : error
  })
  if ('pages' in answer) return { pages: answer.pages }
  throw new AppError(answer.refusal, undefined, { cause: new Error(answer.found) })
}
