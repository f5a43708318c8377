import { useRate } from '../../../http/rate-limit'

const lookUps = { name: 'ticket_look_up', points: 300, seconds: 3_600 }

/** Counts a search by name or number among an organiser's tickets: not often enough to try a list of names. @throws AppError rate_limited */
export const limitLookUps = (organiserId: { toString(): string }): Promise<void> => useRate(lookUps, organiserId.toString())
