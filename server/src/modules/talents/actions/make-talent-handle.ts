import { clock } from '../../../clock'
import { seal } from '../../../db/sealed'
import { handlePlace } from '../handle-place'

const lifetimeMs = 86_400_000

/** A student as this employer found them, good for a day: sealed, so that it tells nothing, is no other employer's, and cannot be guessed. */
export const makeTalentHandle = (employerId: string, studentId: string): string => seal(handlePlace(employerId), `${studentId}.${(clock.ms() + lifetimeMs).toString(36)}`)
