// Counts the tests of a Jest run by project into a file, so that the last line of `npm test` can count every kind.
const { mkdirSync, writeFileSync } = require('node:fs')
const { dirname, join } = require('node:path')

module.exports = class CountReporter {
  onRunComplete(_contexts, results) {
    const projects = {}
    for (const file of results.testResults) {
      const name = file.displayName?.name ?? 'unnamed'
      const counts = projects[name] ??= { passed: 0, failed: 0, skipped: 0, files: 0 }
      counts.files += 1
      counts.passed += file.numPassingTests
      counts.failed += file.numFailingTests
      counts.skipped += file.numPendingTests + file.numTodoTests
      // A file that did not load has no failing test, yet something is broken.
      if (file.testExecError && file.numFailingTests === 0) counts.failed += 1
    }
    const target = process.env.TEST_COUNTS_FILE ?? join(__dirname, '../../.cache/test-counts.json')
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, JSON.stringify({ projects, interrupted: results.wasInterrupted === true, runError: results.runExecError !== undefined && results.runExecError !== null }))
  }
}
