import { logger } from '../../../logger'
import { repairCounters } from '../../tickets/actions/repair-counters'
import { followClock } from './follow-clock'
import { listedFairs } from './listed-fairs'

/** For the worker, once a minute: writes down what the clock opened and closed, and sets right what a crash left behind. */
export async function lookAfterFairs(): Promise<void> {
  await followClock(500)
  const repaired = await repairCounters(await listedFairs())
  if (repaired > 0) logger.warn({ repaired }, 'places that a crash left behind were set right')
}
