import { type Actor } from '../actor'
import { spendRate } from './rate-limit'

// Each may leave a sealed PDF behind that is never thrown away; nobody hands the same thing in more often on one day.
const submissions = { name: 'submission', points: 20, seconds: 86_400 }

/**
 * Does `work` that hands in a student's record, so often a day and no oftener; what is refused costs nothing.
 * @param record its id, or its workflow's name where a student has one only
 * @throws AppError rate_limited, and what `work` throws
 */
export const spendSubmission = <T>(actor: Actor, record: string, work: () => Promise<T>): Promise<T> => spendRate(submissions, `${actor.studentId ?? actor.id}/${record}`, work)
