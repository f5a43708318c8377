import { clock } from '../../../clock'
import { withLease } from '../lease'
import { countRun } from '../matcher/count-run'
import { digestWindow } from './digest-window'
import { makeDigestPage } from './make-digest-page'

/** For the worker's schedule, every ten minutes: makes the digests that are due, page by page, in one process at a time; false when another is at it. */
export async function makeDigests(page = 200): Promise<boolean> {
  return withLease('digest', async (keep) => {
    for (let more = true; more && await keep();) {
      const window = digestWindow(clock.now())
      if (!window) return
      const started = clock.ms()
      const { students, digests } = await makeDigestPage(window, page)
      if (students > 0) await countRun('digest', { done: digests, matched: 0, busyMs: clock.ms() - started })
      more = students === page
    }
  })
}
