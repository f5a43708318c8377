import { type Actor } from '../../../actor'
import { History, type HistoryRow } from '../../../db/history'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { AppError } from '../../../errors'
import { getStudent } from '../../schools/actions/get-student'
import { unsealFields } from '../../schools/actions/seal-fields'
import { Correction, type CorrectionRow } from '../model'
import { presentCorrection } from '../present'

/** The student's corrections, newest first: three reads, however many there are. */
export async function listMyCorrections(actor: Actor, query: { cursor?: string; limit: number }) {
  if (!actor.studentId) throw new AppError('forbidden')
  const rows = await Correction.find({ studentId: actor.studentId, ...afterCursor('createdAt', decodeCursor(query.cursor), -1) })
    .sort({ createdAt: -1, _id: -1 }).limit(query.limit + 1).lean<CorrectionRow[]>()
  const [student, lines] = await Promise.all([
    getStudent(actor.studentId),
    History.find({ subjectKind: 'correction', subjectId: { $in: rows.map((row) => row._id) } }).sort({ subjectId: 1, seq: 1 }).lean<HistoryRow[]>(),
  ])
  const inForce = unsealFields(student.fields)
  return toPage(rows, query.limit, (row) => ({ at: row.createdAt, id: row._id }), (row) =>
    presentCorrection(row, { role: actor.role, inForce, history: lines.filter((line) => line.subjectId.equals(row._id)) }))
}
