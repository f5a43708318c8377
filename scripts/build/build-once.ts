import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root'
import { hashInputs } from './hash-inputs'

const pages = ['miniprogram/src', 'miniprogram/config', 'miniprogram/public', 'miniprogram/types', 'miniprogram/babel.config.js', 'miniprogram/package.json', 'project.config.json', 'shared/src', 'package-lock.json']

/** What can be built, from what, and the file that shows it is there. */
const targets = {
  server: { inputs: ['server/src', 'server/build.mjs', 'server/tsconfig.json', 'shared/src', 'package-lock.json'], output: 'server/dist/main.js', command: ['node', 'server/build.mjs'] },
  h5: { inputs: pages, output: 'miniprogram/dist/h5/index.html', command: ['npm', 'run', 'build:h5', '--silent'] },
  weapp: { inputs: pages, output: 'miniprogram/dist/weapp/app.json', command: ['npm', 'run', 'build:weapp', '--silent'] },
} as const

export type BuildTarget = keyof typeof targets

function execute([command, ...args]: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(command ?? '', args, { cwd: root, env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => { output += chunk.toString() })
    child.stderr.on('data', (chunk: Buffer) => { output += chunk.toString() })
    child.on('error', fail)
    child.on('close', (code) => done({ code, output }))
  })
}

/**
 * Builds a target unless its inputs are those of the last build.
 * @throws Error with what the build printed, when it fails
 */
export async function buildOnce(target: BuildTarget, say: (line: string) => void = () => undefined): Promise<void> {
  const { inputs, output, command } = targets[target]
  const hash = hashInputs(inputs.map((path) => join(root, path)), process.env.TARO_APP_API_BASE)
  const stamp = join(root, '.cache/builds', target)
  if (existsSync(join(root, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  say(`Building ${target} …`)
  const result = await execute(command)
  // Taro prints a failed build and exits 0.
  if (result.code !== 0 || !existsSync(join(root, output))) throw new Error(`The build of ${target} failed:\n${result.output.trim()}`)
  mkdirSync(join(root, '.cache/builds'), { recursive: true })
  writeFileSync(stamp, hash)
}
