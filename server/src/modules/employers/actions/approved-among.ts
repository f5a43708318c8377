import { type Types } from 'mongoose'
import { Employer } from '../model'

/** Which of these employers are approved now, by id. */
export async function approvedAmong(ids: readonly Types.ObjectId[]): Promise<Set<string>> {
  const rows = await Employer.find({ _id: { $in: ids }, approved: true }, { _id: 1 }).lean<{ _id: Types.ObjectId }[]>()
  return new Set(rows.map(({ _id }) => _id.toString()))
}
