import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { JobInvitation } from '../model'

/** The jobs an employer has invited this student to and still waits for, as hex ids. */
export async function invitedJobsOf(employerId: string, studentId: Types.ObjectId | string): Promise<string[]> {
  const rows = await JobInvitation.find({ employerId, studentId, status: 'open', validUntil: { $gt: clock.now() } }, { jobId: 1 }).limit(100).lean<{ jobId: Types.ObjectId }[]>()
  return rows.map(({ jobId }) => jobId.toString())
}
