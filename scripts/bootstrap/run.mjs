import { spawn } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the working tree. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * Runs a command in the working tree with this terminal and waits for its end.
 * Signals are left to the command: Ctrl-C reaches the whole group, and a signal sent to us alone is passed on.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number>} its exit code (128 + signal when it was killed)
 */
export function run(command, args) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
    const passOn = (signal) => { child.kill(signal) }
    const ignore = () => {}
    process.on('SIGINT', ignore)
    process.on('SIGTERM', passOn)
    child.on('error', fail)
    child.on('exit', (code, signal) => {
      process.off('SIGINT', ignore)
      process.off('SIGTERM', passOn)
      done(code ?? (signal === 'SIGINT' ? 130 : 143))
    })
  })
}

/**
 * Runs a TypeScript file with tsx.
 * @param {string} file path from the root
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runTypeScript(file, args) {
  return run(process.execPath, ['--import', 'tsx', file, ...args])
}
