import { interviewWorkflow } from '@shared/interviews/workflow'
import { type Actor } from '../../../actor'
import { readHistory } from '../../../db/read-history'
import { isEmployerApproved } from '../../employers/actions/is-employer-approved'
import { type InterviewRow } from '../model'
import { presentInterview } from '../present'
import { timeFacts } from '../time-facts'
import { findOverlaps } from './find-overlaps'

/** Everything the page of an interview shows to `actor`: call outside a transaction. What else a student does is not an employer's to know. */
export async function describeInterview(actor: Actor, row: InterviewRow) {
  const ahead = row.active && timeFacts(row).notBegun
  const [history, employerApproved, overlaps] = await Promise.all([
    readHistory(interviewWorkflow.name, row._id), isEmployerApproved(row.employerId), actor.role === 'student' && ahead ? findOverlaps(row) : [],
  ])
  return presentInterview(row, { role: actor.role, employerApproved, overlaps, history })
}
