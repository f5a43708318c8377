import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { ChildEnded } from './child-ended'

export interface ChildOrder {
  /** The program in the bundle, and its TypeScript beside the caller for jest and tsx. */
  built: string
  source: string
  heapMegabytes: number
  milliseconds: number
  request: object
}

/**
 * Puts one question to a process of its own with little memory, little time and no settings: what a crafted file can do to a parser
 * ends there. (A worker thread would not do: a single large allocation ends the whole process.)
 * @throws ChildEnded when it ends without an answer, Error when it could not be started: our fault, not the file's
 */
export function askChild<Answer>({ built, source, heapMegabytes, milliseconds, request }: ChildOrder): Promise<Answer> {
  const isBuilt = existsSync(built)
  const loader = isBuilt ? [] : ['--import', pathToFileURL(require.resolve('tsx')).href]
  return new Promise((resolve, reject) => {
    const child = fork(isBuilt ? built : source, {
      execArgv: [...loader, `--max-old-space-size=${heapMegabytes}`], serialization: 'advanced', env: {}, stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      timeout: milliseconds, killSignal: 'SIGKILL',
    })
    child.on('message', (answer: Answer) => resolve(answer))
    child.on('error', reject)
    // After an answer this changes nothing.
    child.on('close', (code, signal) => reject(new ChildEnded(signal ?? code)))
    // A process that is gone before it has read everything is noticed by its end.
    child.send(request, () => undefined)
  })
}
