import { clock } from '../../../clock'
import { logger } from '../../../logger'
import { withLease } from '../lease'
import { countRun } from '../matcher/count-run'
import { digestWindow } from './digest-window'
import { type DigestPage, makeDigestPage } from './make-digest-page'
import { passOver } from './pass-over'

/** More than these, and it is not the students' rows that are wrong. */
const mostPassedOver = 20

/** For the worker's schedule, every ten minutes: makes the digests that are due, page by page, in one process at a time; false when another is at it. */
export async function makeDigests(page = 200): Promise<boolean> {
  return withLease('digest', async (keep) => {
    let passed = 0
    for (let [size, more] = [page, true]; more && await keep();) {
      const window = digestWindow(clock.now())
      if (!window) return
      const started = clock.ms()
      const made = await makeDigestPage(window, size).catch((error: unknown) => notMade(error, size))
      if (made) {
        await note(made, clock.ms() - started)
        more = made.students === size
        size = Math.min(page, size * 2)
      } else if (size > 1) {
        size = Math.ceil(size / 10)
      } else {
        await passOver(window.day)
        passed += 1
        if (passed > mostPassedOver) throw new Error('digests fail one after another')
      }
    }
  })
}

/** One student's trouble is not everybody's: fewer at a time, until it is known whose it is. */
function notMade(error: unknown, students: number): undefined {
  logger.error({ err: error, students }, 'a page of digests was not made')
}

async function note({ students, digests }: DigestPage, busyMs: number): Promise<void> {
  if (students === 0) return
  await countRun('digest', { done: digests, matched: 0, busyMs })
  logger.info({ students, digests, busyMs }, 'digests were made')
}
