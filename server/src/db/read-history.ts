import { type Types } from 'mongoose'
import { History, type HistoryRow } from './history'

/** The chain of one record, oldest first. */
export function readHistory(subjectKind: string, subjectId: Types.ObjectId | string): Promise<HistoryRow[]> {
  return History.find({ subjectKind, subjectId }).sort({ seq: 1 }).lean<HistoryRow[]>()
}
