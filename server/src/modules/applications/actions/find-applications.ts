import { type Types } from 'mongoose'
import { Application } from '../model'
import { type ApplicationItem } from '../present'

/** A student's applications for these jobs, by job id (hex), in one read. */
export async function findApplications(studentId: Types.ObjectId | string, jobIds: readonly (Types.ObjectId | string)[]): Promise<Map<string, ApplicationItem>> {
  const rows = await Application.find({ studentId, jobId: { $in: jobIds } }, { snapshot: 0 }).lean<ApplicationItem[]>()
  return new Map(rows.map((row) => [row.jobId.toString(), row]))
}
