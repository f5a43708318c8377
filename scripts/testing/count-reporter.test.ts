import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import CountReporter from './count-reporter.cjs'
import { runCountsSchema } from './test-counts'

const file = (name: string, numPassingTests: number, testExecError?: Error) => ({
  displayName: { name }, numPassingTests, numFailingTests: 0, numPendingTests: 1, numTodoTests: 0, testExecError,
})

describe('CountReporter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'counts-'))
  const before = process.env.TEST_COUNTS_FILE
  afterAll(() => {
    process.env.TEST_COUNTS_FILE = before
    rmSync(folder, { recursive: true })
  })

  it('adds up by project and counts a file that did not load as failed', () => {
    process.env.TEST_COUNTS_FILE = join(folder, 'counts.json')
    new CountReporter().onRunComplete(new Set(), { testResults: [file('server', 2), file('server', 3), file('shared', 0, new Error('syntax'))] })
    const counts = runCountsSchema.parse(JSON.parse(readFileSync(process.env.TEST_COUNTS_FILE, 'utf8')))
    expect(counts.projects).toEqual({ server: { passed: 5, failed: 0, skipped: 2, files: 2 }, shared: { passed: 0, failed: 1, skipped: 1, files: 1 } })
  })
})
