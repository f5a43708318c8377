import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root'
import { judgeRun, type Verdict } from './judge-run'
import { type TestProject } from './list-projects'
import { runCountsSchema } from './test-counts'

/** Runs some Jest projects in this terminal and judges the outcome. */
export async function runJest(projects: readonly TestProject[], options: readonly string[], env: NodeJS.ProcessEnv): Promise<Verdict> {
  const countsFile = join(root, '.cache', `test-counts-${projects.map(({ name }) => name).join('-')}.json`)
  rmSync(countsFile, { force: true })
  const args = [join(root, 'node_modules/jest/bin/jest.js'), '--selectProjects', ...projects.map(({ name }) => name), ...options]
  const code = await new Promise<number>((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env, TEST_COUNTS_FILE: countsFile } })
    child.on('error', fail)
    child.on('exit', (exitCode) => done(exitCode ?? 1))
  })
  const counts = existsSync(countsFile) ? runCountsSchema.parse(JSON.parse(readFileSync(countsFile, 'utf8'))) : undefined
  return judgeRun(Object.fromEntries(projects.map(({ name, files }) => [name, files.length])), code, counts)
}
