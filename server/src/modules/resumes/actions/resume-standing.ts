import { type ResumeChoice } from '@shared/applications/resume-choice'
import { type MissingPart } from '@shared/resumes/completeness'
import { type Types } from 'mongoose'
import { readDefault } from '../read-default'

/** How far a student is. `choice`: what is sent unless another is chosen; `percent`, `missing`: of that; `gate`: what the school asks for (R-CV-2). */
export interface ResumeStanding { choice: ResumeChoice; percent: number; missing: MissingPart[]; gate: number; ready: boolean }

/** A student's default online résumé against the gate. Never begun: what the roster gives. @throws AppError student_not_found */
export async function resumeStanding(studentId: Types.ObjectId | string): Promise<ResumeStanding> {
  const { row, percent, missing, owner } = await readDefault(studentId)
  return { choice: { kind: 'online', language: row.language }, percent, missing, gate: owner.gate, ready: percent >= owner.gate }
}
