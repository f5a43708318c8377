import { type ResumeLanguage } from '@shared/resumes/sections'
import { type Types } from 'mongoose'
import { getSchool } from '../schools/actions/get-school'
import { getStudent } from '../schools/actions/get-student'
import { unsealFields } from '../schools/actions/seal-fields'
import { rosterPart, type RosterPart } from './roster-part'

/** The student of a résumé: what the roster says of them now, and the percent at which their school lets them apply. */
export interface ResumeOwner { studentId: Types.ObjectId; schoolId: Types.ObjectId; name: string; gate: number; roster: Record<ResumeLanguage, RosterPart> }

/** @throws AppError student_not_found */
export async function getOwner(studentId: Types.ObjectId | string): Promise<ResumeOwner> {
  const student = await getStudent(studentId)
  const school = await getSchool(student.schoolId)
  const fields = unsealFields(student.fields)
  const roster = { zh: rosterPart(fields, school.name, 'zh'), en: rosterPart(fields, school.name, 'en') }
  return { studentId: student._id, schoolId: student.schoolId, name: fields.name ?? '', gate: school.settings.resumeGatePercent, roster }
}
