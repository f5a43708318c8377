import { spawn } from 'node:child_process'
import { root } from '../root'

/** One thing that is right or wrong as a whole and counts as one test. */
export interface Check { readonly name: string; readonly run: () => Promise<void> }

/** A check that is a command: right when it exits 0; else its output is the error. */
export function commandCheck(name: string, command: string, ...args: string[]): Check {
  const run = (): Promise<void> => new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => { output += chunk.toString() })
    child.stderr.on('data', (chunk: Buffer) => { output += chunk.toString() })
    child.on('error', fail)
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(output.trim()))))
  })
  return { name, run }
}

/** Runs a check, prints its line, and answers whether it passed. */
export async function runCheck({ name, run }: Check): Promise<boolean> {
  const began = performance.now()
  const seconds = (): string => `${Math.round((performance.now() - began) / 1000)} s`
  try {
    await run()
    console.log(`✓ ${name} (${seconds()})`)
    return true
  } catch (error) {
    console.log(`✕ ${name} (${seconds()})\n${error instanceof Error ? error.message : error}`)
    return false
  }
}
