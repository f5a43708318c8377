import { type RunCounts } from './test-counts'

export interface Verdict { passed: number; failed: number; skipped: number; problems: string[] }

/**
 * Turns one Jest run into numbers. What Jest does not count as a failed test, yet is one, becomes a problem and a failure:
 * a non-zero exit with no failed test, a run cut short, a project whose test files were not run.
 * @param expected project → number of its test files
 * @param counts undefined when Jest ended before its reporters did
 */
export function judgeRun(expected: Readonly<Record<string, number>>, exitCode: number, counts: RunCounts | undefined): Verdict {
  const verdict: Verdict = { passed: 0, failed: 0, skipped: 0, problems: [] }
  for (const { passed, failed, skipped } of Object.values(counts?.projects ?? {})) {
    verdict.passed += passed
    verdict.failed += failed
    verdict.skipped += skipped
  }
  for (const [project, files] of Object.entries(expected)) {
    const ran = counts?.projects[project]
    if (files > 0 && (!ran || ran.files < files)) verdict.problems.push(`${project}: ${ran?.files ?? 0} of ${files} test files ran`)
    else if (files > 0 && ran && ran.passed + ran.failed === 0) verdict.problems.push(`${project}: no test ran`)
  }
  if (counts?.interrupted) verdict.problems.push('Jest was interrupted')
  if (counts?.runError) verdict.problems.push('Jest could not run everything')
  if (exitCode !== 0 && verdict.failed === 0 && verdict.problems.length === 0) verdict.problems.push(`Jest ended with code ${exitCode} and no failed test`)
  verdict.failed += verdict.problems.length
  return verdict
}
