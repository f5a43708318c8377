import { Employer, type EmployerRow } from '../model'

/** Approved employers whose name begins with `start`, in the order of their names; a range of the index, no expression. */
export function findEmployersByName(start: string, limit: number): Promise<EmployerRow[]> {
  return Employer.find({ approved: true, name: { $gte: start, $lt: `${start}\u{10FFFF}` } }).sort({ name: 1 }).limit(limit).lean<EmployerRow[]>()
}
