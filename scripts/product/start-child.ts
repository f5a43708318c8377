import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../root'

export interface Child {
  readonly pid: number | undefined
  /** Settles at the first message the process sends to its parent, if it sends any. */
  readonly said: Promise<void>
  /** Settles with a sentence when the process ends without stop(). */
  readonly died: Promise<string>
  /** SIGTERM, and SIGKILL when it is still there after 20 s. */
  stop(): Promise<void>
  /** SIGKILL, for tests of sudden death; `died` stays silent. */
  kill(): Promise<void>
}

const tail = (file: string): string => readFileSync(file, 'utf8').trim().split('\n').slice(-15).join('\n')

/** Starts one Node.js process of the product; what it prints goes to `logFile`. It ends when this process ends. */
export function startChild(order: { name: string; script: string; env: NodeJS.ProcessEnv; logFile: string }): Child {
  mkdirSync(dirname(order.logFile), { recursive: true })
  const log = createWriteStream(order.logFile, { flags: 'a' })
  const child = spawn(process.execPath, ['--require', join(root, 'scripts/product/end-with-parent.cjs'), join(root, order.script)], {
    cwd: root,
    env: order.env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true, // Ctrl-C goes to the runner alone, which stops the parts in order
  })
  child.stdout?.pipe(log, { end: false })
  child.stderr?.pipe(log, { end: false })
  let expected = false
  const ended = new Promise<string>((done) => {
    child.once('error', (error) => done(error.message))
    child.once('close', (code, signal) => log.end(() => done(signal ?? `exit code ${code}`)))
  })
  const died = new Promise<string>((done) => {
    void ended.then((how) => { if (!expected) done(`The ${order.name} ended by itself (${how}). The end of ${order.logFile}:\n${tail(order.logFile)}`) })
  })
  const said = new Promise<void>((done) => { child.once('message', () => done()) })
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    expected = true
    child.kill(signal)
    const late = setTimeout(() => child.kill('SIGKILL'), 20_000)
    await ended
    clearTimeout(late)
  }
  return { pid: child.pid, said, died, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}
