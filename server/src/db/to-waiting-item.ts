import { type Workflow } from '@shared/kernel/workflow'
import { Types } from 'mongoose'
import { type WaitingItemRow } from './waiting-item'
import { type WorkflowRecord } from './workflow-fields'

/** A record as one line of the review desk. @throws Error when it does not carry its school */
export function toWaitingItem(workflow: Workflow, record: WorkflowRecord): WaitingItemRow {
  if (!record.schoolId) throw new Error(`${workflow.name} waits for a school but carries none`)
  const { _id, schoolId, studentId, status, version, updatedAt: since, college = '', major = '', studentNo = '' } = record
  return { _id: new Types.ObjectId(_id), kind: workflow.name, schoolId, studentId, status, version, since, college, major, studentNo, name: record.studentName ?? record.name ?? '', summary: record.title ?? record.employerName ?? '' }
}
