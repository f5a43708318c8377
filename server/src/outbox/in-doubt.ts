import { leaseMs } from './claim-batch'
import { type OutboxRow } from './model'

/** True for a leased row of which an attempt before this one may have arrived, for all we know. */
export const inDoubt = ({ triedAt, nextAt }: Pick<OutboxRow, 'triedAt' | 'nextAt'>): boolean => triedAt !== undefined && triedAt.getTime() < nextAt.getTime() - leaseMs
