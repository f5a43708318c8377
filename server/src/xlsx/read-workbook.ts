import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AppError } from '../errors'
import { type SheetText } from './parse-workbook'
import { type ParseAnswer, type ParseRequest } from './parse-workbook-child'

const usual = { heapMegabytes: 256, milliseconds: 30_000 }

/**
 * Reads an xlsx file as text: numbers as they are written in the file, days as YYYY-MM-DD, empty cells as '', empty
 * rows as []. A process of its own parses, with little memory, little time and no settings: what a crafted file can do to
 * a parser ends there. (A worker thread would not do: a single large allocation ends the whole process.)
 * @param maxBytes largest size unpacked
 * @throws AppError roster_file_invalid, roster_too_long
 */
export function readWorkbook(file: Buffer, maxBytes: number, { heapMegabytes, milliseconds } = usual): Promise<SheetText[]> {
  const { path, loader } = findProgram()
  return new Promise((resolve, reject) => {
    const child = fork(path, {
      execArgv: [...loader, `--max-old-space-size=${heapMegabytes}`], serialization: 'advanced', env: {}, stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      timeout: milliseconds, killSignal: 'SIGKILL',
    })
    child.on('message', (answer: ParseAnswer) => {
      if ('sheets' in answer) resolve(answer.sheets)
      else reject(new AppError(answer.refusal, answer.details))
    })
    // It could not be started: our fault, not the file's.
    child.on('error', reject)
    // After an answer this changes nothing.
    child.on('close', (code, signal) => {
      const cause = new Error(`The parser ended without an answer: ${signal ?? code}.`)
      reject(new AppError('roster_file_invalid', { problems: ['文件内容过于复杂，无法读取'] }, { cause }))
    })
    const request: ParseRequest = { file, maxBytes }
    // A process that is gone before it has read everything is noticed by its end.
    child.send(request, () => undefined)
  })
}

/** In the bundle the program lies in dist/xlsx; in the sources (jest, tsx) it is TypeScript beside this file. */
function findProgram(): { path: string; loader: string[] } {
  const built = join(__dirname, 'xlsx', 'parse-workbook-child.js')
  if (existsSync(built)) return { path: built, loader: [] }
  return { path: join(__dirname, 'parse-workbook-child.ts'), loader: ['--import', pathToFileURL(require.resolve('tsx')).href] }
}
