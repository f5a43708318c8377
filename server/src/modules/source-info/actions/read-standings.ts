import { type Types } from 'mongoose'
import { SourceInfo } from '../model'

/** Where each student's source information stands, by student id; students without one are absent. */
export async function readStandings(studentIds: Types.ObjectId[]): Promise<Map<string, string>> {
  const rows = await SourceInfo.find({ studentId: { $in: studentIds } }, { studentId: 1, status: 1 }).lean<{ studentId: Types.ObjectId; status: string }[]>()
  return new Map(rows.map((row) => [row.studentId.toString(), row.status]))
}
