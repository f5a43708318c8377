import { Types } from 'mongoose'
import { AppError } from '../errors'

// The end of Date's range.
const lastInstantMs = 8.64e15

/** Where a list goes on: the sort value and id of the last row shown. */
export interface Cursor { at: Date; id: Types.ObjectId }

/** An opaque cursor after `last`. */
export const encodeCursor = (last: { at: Date; id: Types.ObjectId }): string => `${last.at.getTime().toString(36)}.${last.id.toString()}`

/** @throws AppError validation_failed for a cursor that is not ours */
export function decodeCursor(text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined
  const [at = '', id = ''] = text.split('.')
  const ms = parseInt(at, 36)
  if (!Number.isSafeInteger(ms) || Math.abs(ms) > lastInstantMs || !/^[0-9a-f]{24}$/.test(id)) throw new AppError('validation_failed', { fields: { cursor: '翻页位置无效，请刷新' } })
  return { at: new Date(ms), id: new Types.ObjectId(id) }
}

/**
 * The filter for rows after the cursor in the order (field, _id), both in `direction`. It neither skips nor repeats rows while
 * new ones come in. The range on `field` alone bounds the index scan of {…, field, _id}; the `$or` only settles equal instants.
 */
export function afterCursor(field: string, cursor: Cursor | undefined, direction: 1 | -1): Record<string, unknown> {
  if (!cursor) return {}
  const [beyond, from] = direction === 1 ? ['$gt', '$gte'] : ['$lt', '$lte']
  return { [field]: { [from]: cursor.at }, $or: [{ [field]: { [beyond]: cursor.at } }, { _id: { [beyond]: cursor.id } }] }
}

/** Cuts `limit + 1` rows to a page and its cursor. */
export function toPage<T, R>(rows: T[], limit: number, key: (row: T) => { at: Date; id: Types.ObjectId }, present: (row: T) => R): { items: R[]; next?: string } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return rows.length > limit && last ? { items: shown.map(present), next: encodeCursor(key(last)) } : { items: shown.map(present) }
}
