import { availableParallelism } from 'node:os'
import { buildOnce } from '../build/build-once'
import { findMongod } from '../mongod/find-mongod'
import { findChromium } from '../setup/find-chromium'
import { listProjects, type TestProject } from './list-projects'
import { type Check, commandCheck, runCheck } from './run-check'
import { runJest } from './run-jest'

/** They drive the whole product: after the others and one at a time. */
const serial = ['weapp', 'e2e']
const total = { passed: 0, failed: 0, skipped: 0 }

async function countChecks(checks: readonly Check[]): Promise<void> {
  for (const check of checks) {
    if (await runCheck(check)) total.passed += 1
    else total.failed += 1
  }
}

/** Makes a part ready; only its failure counts, for it is no test. */
async function prepare(parts: readonly Check[]): Promise<void> {
  for (const part of parts) if (!(await runCheck(part))) total.failed += 1
}

async function jest(projects: readonly TestProject[], options: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const withFiles = projects.filter(({ files }) => files.length > 0)
  if (withFiles.length === 0) return
  const verdict = await runJest(withFiles, options, env)
  for (const problem of verdict.problems) console.log(`✕ ${problem}`)
  total.passed += verdict.passed
  total.failed += verdict.failed
  total.skipped += verdict.skipped
}

const npm = (name: string, script: string): Check => commandCheck(name, 'npm', 'run', '--silent', script)
const tsx = (name: string, file: string, ...args: string[]): Check => commandCheck(name, process.execPath, '--import', 'tsx', file, ...args)
const builds = (targets: readonly ('server' | 'h5' | 'weapp')[]): Check[] => targets.map((target) => ({ name: `build ${target}`, run: () => buildOnce(target) }))

/** `npm test [-- --only PROJECT [jest options]]` */
async function main(): Promise<number> {
  const at = process.argv.indexOf('--only')
  const only = at > 0 ? process.argv[at + 1] : undefined
  const rest = at > 0 ? process.argv.slice(at + 2) : []
  const all = listProjects()
  const projects = only ? all.filter(({ name }) => name === only) : all
  if (projects.length === 0) throw new Error(`There is no test project ${only}; there are ${all.map(({ name }) => name).join(', ')}.`)
  const has = (name: string): boolean => projects.some((project) => project.name === name && project.files.length > 0)
  const env: NodeJS.ProcessEnv = {}

  await prepare([
    { name: 'mongod', run: async () => { env.MONGOD_PATH = await findMongod() } },
    ...(has('e2e') ? [{ name: 'Chromium', run: async () => { env.CHROME_PATH = findChromium() } }] : []),
  ])
  if (total.failed === 0) {
    await Promise.all([
      only ? undefined : countChecks([npm('types', 'types'), npm('lint', 'lint'), tsx('docs are current', 'scripts/docs/main.ts')]),
      prepare(builds([...(has('e2e') || has('weapp') ? ['server', 'h5'] as const : []), ...(has('weapp') ? ['weapp'] as const : [])])),
    ])
    await jest(projects.filter(({ name }) => !serial.includes(name)), [`--maxWorkers=${Math.max(2, availableParallelism() - 1)}`, ...rest], env)
    for (const name of serial) await jest(projects.filter((project) => project.name === name), ['--runInBand', ...rest], env)
    if (!only) await countChecks([tsx('every rule due by now has a test', 'scripts/rules.ts', '--quiet')])
  }
  if (total.passed + total.failed === 0) console.log('✕ no test ran')
  console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
  return total.failed > 0 || total.passed === 0 ? 1 : 0
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error)
    console.log(`${total.passed} passed, ${total.failed + 1} failed`)
    process.exit(1)
  },
)
