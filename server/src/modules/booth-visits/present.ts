import { presentSnapshot } from '../resumes/actions/present-snapshot'
import { type VisitRow } from './model'

const fairOf = ({ fairId, fairTitle }: VisitRow) => ({ id: fairId.toString(), title: fairTitle })

/** A visitor as the exhibitor sees them: by the full name only where a résumé came with it. */
export function presentVisitor(row: VisitRow) {
  const { _id, at, resume, studentName, maskedName, schoolName, college, major, note } = row
  return { id: _id.toString(), at: at.toISOString(), fair: fairOf(row), name: resume ? studentName : maskedName, school: schoolName, college, major, resume, note }
}

/** One visitor with the résumé. */
export function presentVisit(row: VisitRow, { hidePhone, again }: { hidePhone: boolean; again: boolean }) {
  return { ...presentVisitor(row), snapshot: row.snapshot && presentSnapshot(row.snapshot, { hide: hidePhone ? ['phone'] : [] }).view, again }
}

/** A stand that a student was at. */
export function presentStandSeen(row: VisitRow) {
  return { id: row._id.toString(), at: row.at.toISOString(), fair: fairOf(row), employer: { id: row.employerId.toString(), name: row.employerName }, boothNo: row.boothNo, resume: row.resume }
}
