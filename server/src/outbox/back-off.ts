import { clock } from '../clock'
import { random } from '../random'

/** Ten hours of them: as long as WeChat, or the way there, may be away on a working day. */
export const maxAttempts = 20

/** When to try again after `attempts` failures: 5 s, 10 s, 20 s … at most an hour, up to a fifth later so that rows spread. */
export function backOff(attempts: number): Date {
  const wait = Math.min(5_000 * 2 ** (attempts - 1), 3_600_000)
  return new Date(clock.ms() + wait + random.below(Math.ceil(wait / 5)))
}
