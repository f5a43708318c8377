import { pdfPagesMax } from '@shared/uploads/purposes'
import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AppError } from '../../../errors'
import { type PdfAnswer, type PdfRequest } from './check-pdf-child'

const usual = { heapMegabytes: 192, memoryMegabytes: 512, milliseconds: 15_000, pagesMax: pdfPagesMax }

/**
 * Looks through a PDF that somebody sent; returns its pages. A process of its own reads it, with little memory, little
 * time and no settings: what a crafted file can do to a parser ends there.
 * @throws AppError file_unsafe, file_damaged, pdf_too_long
 */
export function inspectPdf(file: Buffer, limits: Partial<typeof usual> = {}): Promise<{ pages: number }> {
  const { heapMegabytes, memoryMegabytes, milliseconds, pagesMax } = { ...usual, ...limits }
  const { path, loader } = findProgram()
  return new Promise((resolve, reject) => {
    const child = fork(path, {
      execArgv: [...loader, `--max-old-space-size=${heapMegabytes}`], serialization: 'advanced', env: {}, stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      timeout: milliseconds, killSignal: 'SIGKILL',
    })
    child.on('message', (answer: PdfAnswer) => {
      if ('pages' in answer) resolve({ pages: answer.pages })
      else reject(new AppError(answer.refusal, undefined, { cause: new Error(answer.found) }))
    })
    // It could not be started: our fault, not the file's.
    child.on('error', reject)
    // After an answer this changes nothing.
    child.on('close', (code, signal) => reject(new AppError('file_damaged', undefined, { cause: new Error(`The parser ended without an answer: ${signal ?? code}.`) })))
    const request: PdfRequest = { file, pagesMax, memoryMegabytes }
    // A process that is gone before it has read everything is noticed by its end.
    child.send(request, () => undefined)
  })
}

/** In the bundle the program lies in dist/modules/uploads/pdf; in the sources (jest, tsx) it is TypeScript beside this file. */
function findProgram(): { path: string; loader: string[] } {
  const built = join(__dirname, 'modules', 'uploads', 'pdf', 'check-pdf-child.js')
  if (existsSync(built)) return { path: built, loader: [] }
  return { path: join(__dirname, 'check-pdf-child.ts'), loader: ['--import', pathToFileURL(require.resolve('tsx')).href] }
}
