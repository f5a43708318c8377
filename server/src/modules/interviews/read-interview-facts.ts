import { isEmployerApproved } from '../employers/actions/is-employer-approved'
import { timeFacts } from './time-facts'
import { type InterviewRow } from './model'

/** Every fact behind the table: the clock's, and whether the platform vouches for the employer. */
export async function readInterviewFacts(row: Pick<InterviewRow, 'startsAt' | 'employerId'>) {
  return { ...timeFacts(row), employerApproved: await isEmployerApproved(row.employerId) }
}
