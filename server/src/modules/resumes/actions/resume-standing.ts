import { type ResumeChoice } from '@shared/applications/resume-choice'
import { type MissingPart } from '@shared/resumes/completeness'
import { type Types } from 'mongoose'
import { readDefault } from '../read-default'
import { readResume } from '../read-resume'

/** How far a student is. `choice`: what is sent unless another is chosen; `percent`, `missing`: of that; `gate`: what the school asks for (R-CV-2); `ready`: one of the two may be sent. */
export interface ResumeStanding { choice: ResumeChoice; percent: number; missing: MissingPart[]; gate: number; ready: boolean }

/** A student's online résumés against the gate, as snapshotResume() asks it of whichever is chosen. Never begun: what the roster gives. @throws AppError student_not_found */
export async function resumeStanding(studentId: Types.ObjectId | string): Promise<ResumeStanding> {
  const { row, percent, missing, owner } = await readDefault(studentId)
  const ready = percent >= owner.gate || (await readResume(studentId, row.language === 'zh' ? 'en' : 'zh', owner)).percent >= owner.gate
  return { choice: { kind: 'online', language: row.language }, percent, missing, gate: owner.gate, ready }
}
