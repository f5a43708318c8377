import { clock } from '../src/clock'

/** The time of a test file: stands still unless moved. */
export interface TestClock { now: Date; pass(ms: number): void }

/** Stops the clock before each test, at `from` or at the present full second (documents print no less), and lets it go after. */
export function useTestClock(from?: string): TestClock {
  let restore: () => void
  const time: TestClock = { now: new Date(0), pass(ms) { time.now = new Date(time.now.getTime() + ms) } }
  beforeEach(() => {
    time.now = new Date(from ?? Math.floor(Date.now() / 1000) * 1000)
    restore = clock.use(() => time.now)
  })
  afterEach(() => restore())
  return time
}
