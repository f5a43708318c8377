import { type BoothResume } from '@shared/tickets/booth-resumes'
import { type Types } from 'mongoose'
import { isEmployerBlocked } from '../privacy/actions/is-employer-blocked'
import { type OnlineSnapshot } from '../resumes/actions/resume-snapshot'
import { snapshotResume } from '../resumes/actions/snapshot-resume'

/** The résumé that a student lets a stand keep, as it is now; undefined for none, and for an employer the student has blocked. Complete or not: it is shown, not sent. */
export async function takeResume(studentId: Types.ObjectId, employerId: string, choice: BoothResume): Promise<{ resume: string; snapshot: OnlineSnapshot } | undefined> {
  if (choice === 'none' || await isEmployerBlocked(studentId, employerId)) return undefined
  const snapshot = await snapshotResume({ studentId, choice: { kind: 'online', language: choice }, anyway: true })
  return snapshot.kind === 'online' ? { resume: snapshot.label, snapshot } : undefined
}
