import { type Types } from 'mongoose'
import { Interview, type InterviewRow } from '../model'

/** An interview to which this employer invited the student, whatever became of it. */
export async function interviewBetween(employerId: Types.ObjectId | string, studentId: Types.ObjectId | string): Promise<InterviewRow | undefined> {
  return (await Interview.findOne({ employerId, studentId }).lean<InterviewRow>()) ?? undefined
}
