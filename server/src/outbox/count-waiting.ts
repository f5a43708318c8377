import { Outbox } from './model'

/** How many pushes are on their way: of the index of these alone, for the rows that ended are millions. */
export const countWaiting = (): Promise<number> => Outbox.countDocuments({ state: { $in: ['queued', 'leased'] } }).hint('claimable')
