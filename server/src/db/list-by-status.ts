import { type Model } from 'mongoose'
import { type WorkflowRecord } from './workflow-fields'
import { afterCursor, type Cursor } from './paginate'

export interface StatusQuery { status: string; q?: string; cursor?: Cursor; limit: number }

/** A school's records in one status, the last changed first, one more than `limit`. `q`: the beginning of a name or a student number, as text. */
export function listByStatus<T extends WorkflowRecord>(model: Model<T>, scope: Record<string, unknown>, { status, q, cursor, limit }: StatusQuery): Promise<WorkflowRecord[]> {
  const beginning = q ? { $regex: `^${q.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}` } : undefined
  const filter = { ...scope, status, $and: [beginning ? { $or: [{ studentName: beginning }, { studentNo: beginning }] } : {}, afterCursor('updatedAt', cursor, -1)] }
  return model.find(filter).sort({ updatedAt: -1, _id: -1 }).limit(limit + 1).lean<WorkflowRecord[]>()
}
