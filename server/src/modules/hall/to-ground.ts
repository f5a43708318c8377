import { type Types } from 'mongoose'
import { type Ground } from './ground'

interface Source {
  schoolId: Types.ObjectId; studentId: Types.ObjectId; employerId: Types.ObjectId; employerName: string; schoolName: string; college: string; major: string
}

/** The ground that an application, invitation or interview gives; `studentName` as its employer reads it there. */
export function toGround(row: Source, studentName: string, label: string): Ground {
  const { schoolId, studentId, employerId, employerName } = row
  return { label, schoolId, studentId, employerId, employerName, studentName, studentDetail: [row.schoolName, row.college, row.major].filter(Boolean).join(' · ') }
}
