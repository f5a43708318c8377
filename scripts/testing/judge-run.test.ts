import { judgeRun } from './judge-run'
import { type RunCounts } from './test-counts'

const counts = (passed: number, failed: number, files = 1): RunCounts => ({ projects: { server: { passed, failed, skipped: 0, files } }, interrupted: false, runError: false })

describe('judgeRun', () => {
  it('passes a whole run', () => {
    expect(judgeRun({ server: 1 }, 0, counts(3, 0))).toEqual({ passed: 3, failed: 0, skipped: 0, problems: [] })
  })
  it('does not count a failed test twice', () => expect(judgeRun({ server: 1 }, 1, counts(3, 2)).failed).toBe(2))
  it('fails a project that has files and ran none', () => expect(judgeRun({ server: 1, shared: 2 }, 0, counts(3, 0)).failed).toBe(1))
  it('fails a project that left out a file', () => expect(judgeRun({ server: 2 }, 0, counts(3, 0)).failed).toBe(1))
  it('fails a project whose tests were all skipped', () => expect(judgeRun({ server: 1 }, 0, counts(0, 0)).failed).toBe(1))
  it('fails a bad exit without a failed test', () => expect(judgeRun({ server: 1 }, 1, counts(3, 0)).failed).toBe(1))
  it('fails a run that left no counts', () => expect(judgeRun({ server: 1 }, 1, undefined).failed).toBe(1))
})
