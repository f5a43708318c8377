import { logger } from './logger'

const patienceMs = 15_000

/** Runs `stop` once on SIGTERM or SIGINT: what is under way ends, then the process does; at the latest after 15 s. */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false
  const handle = (signal: NodeJS.Signals): void => {
    if (stopping) return
    stopping = true
    logger.info({ signal }, 'stopping')
    setTimeout(() => process.exit(1), patienceMs).unref()
    stop().then(() => process.exit(0), (error: unknown) => { logger.error({ err: error }, 'stop failed'); process.exit(1) })
  }
  process.on('SIGTERM', handle)
  process.on('SIGINT', handle)
}
