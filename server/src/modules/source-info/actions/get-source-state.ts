import { type SourceInfoStatus } from '@shared/source-info/workflow'
import { type Types } from 'mongoose'
import { SourceInfo, type SourceInfoRow } from '../model'

/** Where a student's source information stands, for the progress card; `since` when that began. Never opened: unconfirmed. */
export async function getSourceState(studentId: Types.ObjectId | string): Promise<{ status: SourceInfoStatus; since?: Date }> {
  const row = await SourceInfo.findOne({ studentId }, { status: 1, updatedAt: 1 }).lean<Pick<SourceInfoRow, 'status' | 'updatedAt'>>()
  return row ? { status: row.status as SourceInfoStatus, since: row.updatedAt } : { status: 'unconfirmed' }
}
