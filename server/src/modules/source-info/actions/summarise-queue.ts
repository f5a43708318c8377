import { sourceInfoWorkflow } from '@shared/source-info/workflow'
import { type Actor } from '../../../actor'
import { SourceInfo } from '../model'
import { reviewerSchool } from '../policy'

/** Records of the reviewer's school by status, and its colleges. Read from the index alone. */
export async function summariseQueue(actor: Actor): Promise<{ counts: Record<string, number>; colleges: string[] }> {
  const rows = await SourceInfo.aggregate<{ _id: { status: string; college: string }; count: number }>([
    { $match: { schoolId: reviewerSchool(actor) } }, { $group: { _id: { status: '$status', college: '$college' }, count: { $sum: 1 } } },
  ])
  const counts = Object.fromEntries(Object.keys(sourceInfoWorkflow.states).map((status) => [status, 0]))
  for (const { _id, count } of rows) counts[_id.status] = (counts[_id.status] ?? 0) + count
  const colleges = [...new Set(rows.map((row) => row._id.college))].filter((college) => college !== '').sort((a, b) => a.localeCompare(b, 'zh'))
  return { counts, colleges }
}
