import { type InterviewRow } from './model'
import { timeFacts } from './time-facts'

/** The clock decides: an invitation not answered when it begins is shown as 未回应, whether a sweeper ran or not. */
export const statusNow = (row: Pick<InterviewRow, 'status' | 'startsAt'>): string => (row.status === 'invited' && timeFacts(row).begun ? 'unanswered' : row.status)
