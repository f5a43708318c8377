import { type Model } from 'mongoose'
import { type WorkflowRecord } from './workflow-fields'
import { afterCursor, type Cursor } from './paginate'

export interface StatusQuery { status: string; q?: string; cursor?: Cursor; limit: number }

/** A school's records in one status, the last changed first, one more than `limit`. `q`: part of a name, a number or a title, as text. */
export function listByStatus<T extends WorkflowRecord>(model: Model<T>, scope: Record<string, unknown>, { status, q, cursor, limit }: StatusQuery): Promise<WorkflowRecord[]> {
  const part = q ? { $regex: q.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') } : undefined
  // A field that the model has not is dropped from a filter, and what is left of its condition fits everything.
  const searched = ['studentName', 'studentNo', 'title', 'number'].filter((key) => model.schema.path(key))
  const filter = { ...scope, status, $and: [part ? { $or: searched.map((key) => ({ [key]: part })) } : {}, afterCursor('updatedAt', cursor, -1)] }
  return model.find(filter).sort({ updatedAt: -1, _id: -1 }).limit(limit + 1).lean<WorkflowRecord[]>()
}
