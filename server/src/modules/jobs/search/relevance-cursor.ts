import { Types } from 'mongoose'
import { AppError } from '../../../errors'

/** Where a list by relevance goes on: the newest hit of its first page, which later ones stay behind, and the last one shown. */
export interface RelevanceCursor { newestAt: Date; newestId: Types.ObjectId; hits: number; at: Date; id: Types.ObjectId }

const shape = /^r([0-9a-z]{1,9})\.([0-9a-f]{24})\.(\d)\.([0-9a-z]{1,9})\.([0-9a-f]{24})$/
const base36 = (at: Date): string => at.getTime().toString(36)

/** An opaque cursor; decodeRelevance() reads it. */
export const encodeRelevance = ({ newestAt, newestId, hits, at, id }: RelevanceCursor): string => `r${base36(newestAt)}.${newestId.toString()}.${hits}.${base36(at)}.${id.toString()}`

/** @throws AppError validation_failed for a cursor that is not ours */
export function decodeRelevance(text: string | undefined): RelevanceCursor | undefined {
  if (text === undefined) return undefined
  const [, newestAt, newestId, hits, at, id] = shape.exec(text) ?? []
  if (!newestAt || !newestId || !hits || !at || !id) throw new AppError('validation_failed', { fields: { cursor: '翻页位置无效，请刷新' } })
  return { newestAt: new Date(parseInt(newestAt, 36)), newestId: new Types.ObjectId(newestId), hits: Number(hits), at: new Date(parseInt(at, 36)), id: new Types.ObjectId(id) }
}
