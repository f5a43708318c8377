import { type Types } from 'mongoose'

/** Why an employer and a student may talk (R-INT-2), and how they name each other. */
export interface Ground {
  /** In a few words, for the list of those one may talk to. */
  label: string
  schoolId: Types.ObjectId
  studentId: Types.ObjectId
  employerId: Types.ObjectId
  employerName: string
  /** As the employer may read it. */
  studentName: string
  studentDetail: string
}
