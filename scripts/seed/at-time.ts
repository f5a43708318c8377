import { clock } from '../../server/src/clock'

const hourMs = 3_600_000

/** Runs `work` with the clock of this process set back by `hoursAgo`, so that a demonstration has a past. */
export async function atTime<T>(hoursAgo: number, work: () => Promise<T>): Promise<T> {
  const restore = clock.use(() => new Date(Date.now() - hoursAgo * hourMs))
  try {
    return await work()
  } finally {
    restore()
  }
}
