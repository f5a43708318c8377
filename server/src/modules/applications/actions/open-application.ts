import { type ResumeChoice } from '@shared/applications/resume-choice'
import { applicationWorkflow } from '@shared/applications/workflow'
import { type Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { openRecord } from '../../../db/open-record'
import { AppError } from '../../../errors'
import { requireApplicableJob } from '../../jobs/actions/require-applicable-job'
import { snapshotResume } from '../../resumes/actions/snapshot-resume'
import { getSchool } from '../../schools/actions/get-school'
import { getStudent } from '../../schools/actions/get-student'
import { Application, type ApplicationRow } from '../model'

export interface ApplicationOrder { studentId: string; jobId: Types.ObjectId | string; resume: ResumeChoice; invited: boolean; id?: Types.ObjectId }

/**
 * Makes the application with what the employer is to see frozen in it (R-CV-3). Call inside a transaction. An active destination does not stand in the way.
 * @throws AppError not_found, job_closed, job_deadline_past, employer_not_approved, already_applied, resume_incomplete, resume_not_found
 */
export async function openApplication(actor: Actor, { studentId, jobId, resume, invited, id }: ApplicationOrder): Promise<ApplicationRow> {
  const job = await requireApplicableJob(jobId)
  const before = await Application.findOne({ studentId, jobId: job._id }, { _id: 1 }).lean<Pick<ApplicationRow, '_id'>>()
  if (before) throw new AppError('already_applied', { applicationId: before._id.toString() })
  const snapshot = await snapshotResume({ studentId, choice: resume })
  const { _id, schoolId, fields: { name, college, major, degreeLevel } } = await getStudent(studentId)
  const school = await getSchool(schoolId)
  const { kind, label, completeness } = snapshot
  const fields = {
    schoolId, studentId: _id, employerId: job.employerId, jobId: job._id, jobTitle: job.title, employerName: job.employerName, studentName: name, schoolName: school.name,
    college, major, degree: degreeLevel, resume: { kind, label, completeness }, snapshot, invited,
  }
  try {
    return await openRecord<ApplicationRow>({ model: Application, workflow: applicationWorkflow, actor, fields, id })
  } catch (error) {
    if (isDuplicateKey(error, 'jobId')) throw new AppError('already_applied', undefined, { cause: error })
    throw error
  }
}
