import { processWechatEvents, type EventWork } from './process-wechat-events'

export interface EventKicker {
  /** Starts working on what is due, now; a kick during a run makes it run once more. */
  kick(): void
  /** Resolves when nothing started by kick() is under way (shutdown, tests). */
  idle(): Promise<void>
}

/** In the server process: works on a push right after it was answered, so that a binding shows within seconds. */
export function createEventKicker(work: EventWork, onError: (error: unknown) => void): EventKicker {
  let running: Promise<void> | undefined
  let again = false

  const run = async (): Promise<void> => {
    do {
      again = false
      await processWechatEvents(work)
    } while (again)
  }
  return {
    kick: () => {
      again = true
      running ??= run().catch(onError).finally(() => { running = undefined })
    },
    idle: async () => { await running },
  }
}
