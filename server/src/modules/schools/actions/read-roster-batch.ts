import { type SourceFieldKey } from '@shared/source-info/fields'
import { type Types } from 'mongoose'
import { Student, type StudentRow } from '../student-model'

/** `after`: the student number where the batch before ended. */
export interface RosterBatch { schoolId: string; college?: string; after?: string; limit: number; fields: readonly SourceFieldKey[] }
/** Sealed values stay sealed: unsealFields opens them. */
export interface RosterLine { _id: Types.ObjectId; fields: StudentRow['fields'] }

/**
 * The next students of a school's roster by student number, with these fields and the number only. One read in the order of the
 * index; unlike a cursor it may be continued after any pause.
 */
export function readRosterBatch({ schoolId, college, after, limit, fields }: RosterBatch): Promise<RosterLine[]> {
  const filter = { schoolId, ...(college ? { 'fields.college': college } : {}), ...(after === undefined ? {} : { 'fields.studentNo': { $gt: after } }) }
  const shown = Object.fromEntries(['studentNo', ...fields].map((key) => [`fields.${key}`, 1]))
  return Student.find(filter, shown).sort({ 'fields.studentNo': 1 }).limit(limit).lean<RosterLine[]>().exec()
}
