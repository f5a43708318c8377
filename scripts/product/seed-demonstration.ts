import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root'

/**
 * Runs scripts/seed/main.ts --demo, which adds what is missing and changes nothing that is there.
 * @throws Error with what it printed, when it fails
 */
export async function seedDemonstration(env: NodeJS.ProcessEnv): Promise<void> {
  const script = join(root, 'scripts/seed/main.ts')
  if (!existsSync(script)) return
  const child = spawn(process.execPath, ['--import', 'tsx', script, '--demo'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => { output += chunk.toString() })
  child.stderr.on('data', (chunk: Buffer) => { output += chunk.toString() })
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail)
    child.on('close', done)
  })
  if (code !== 0) throw new Error(`The demonstration school could not be seeded:\n${output.trim()}`)
}
