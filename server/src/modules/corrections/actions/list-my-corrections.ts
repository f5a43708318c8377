import { type Actor } from '../../../actor'
import { History, type HistoryRow } from '../../../db/history'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { AppError } from '../../../errors'
import { describeUploads } from '../../uploads/actions/describe-uploads'
import { type Values } from '../correction-door'
import { correctionDoors } from '../correction-doors'
import { Correction, type CorrectionRow, type CorrectionTarget } from '../model'
import { presentCorrection } from '../present'

/** The student's corrections, newest first: a handful of reads, however many there are, because at most one of each target waits. */
export async function listMyCorrections(actor: Actor, query: { target?: CorrectionTarget; cursor?: string; limit: number }) {
  if (!actor.studentId) throw new AppError('forbidden')
  const target = query.target ? { target: query.target } : {}
  const rows = await Correction.find({ studentId: actor.studentId, ...target, ...afterCursor('createdAt', decodeCursor(query.cursor), -1) })
    .sort({ createdAt: -1, _id: -1 }).limit(query.limit + 1).lean<CorrectionRow[]>()
  const [inForce, lines, files] = await Promise.all([
    inForceOf(rows), History.find({ subjectKind: 'correction', subjectId: { $in: rows.map((row) => row._id) } }).sort({ subjectId: 1, seq: 1 }).lean<HistoryRow[]>(),
    describeUploads(rows.flatMap((row) => row.proofs ?? [])),
  ])
  return toPage(rows, query.limit, (row) => ({ at: row.createdAt, id: row._id }), (row) => presentCorrection(row, {
    role: actor.role, inForce: inForce.get(row), history: lines.filter((line) => line.subjectId.equals(row._id)),
    files: files.filter((file) => row.proofs?.some((proof) => proof.toString() === file.id)),
  }))
}

async function inForceOf(rows: CorrectionRow[]): Promise<Map<CorrectionRow, Values | undefined>> {
  const waiting = rows.filter((row) => row.status === 'pending')
  return new Map(await Promise.all(waiting.map(async (row) => [row, await correctionDoors[row.target].inForce(row)] as const)))
}
