import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { Interview, type InterviewRow } from '../model'

/** An interview of this employer with the student that still lies ahead or was agreed to: one that fell through brings nobody together. */
export async function interviewBetween(employerId: Types.ObjectId | string, studentId: Types.ObjectId | string): Promise<InterviewRow | undefined> {
  const stands = [{ status: { $in: ['accepted', 'passed', 'failed', 'absent'] } }, { status: 'invited', startsAt: { $gt: clock.now() } }]
  return (await Interview.findOne({ employerId, studentId, $or: stands }).lean<InterviewRow>()) ?? undefined
}
