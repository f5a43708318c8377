import { type Types } from 'mongoose'
import { Application } from '../model'

/** The jobs each of these students ever applied for, as hex ids by student id (hex), in one read of an index alone; students who never did are absent. */
export async function appliedJobsOf(studentIds: readonly (Types.ObjectId | string)[]): Promise<Map<string, string[]>> {
  const pairs = await Application.find({ studentId: { $in: studentIds } }, { _id: 0, studentId: 1, jobId: 1 }).hint('one_per_job').lean<{ studentId: Types.ObjectId; jobId: Types.ObjectId }[]>()
  const found = new Map<string, string[]>()
  for (const { studentId, jobId } of pairs) {
    const key = studentId.toString()
    const jobs = found.get(key)
    if (jobs) jobs.push(jobId.toString())
    else found.set(key, [jobId.toString()])
  }
  return found
}
