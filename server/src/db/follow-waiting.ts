import { type Workflow } from '@shared/kernel/workflow'
import { WaitingItem } from './waiting-item'
import { type WorkflowRecord } from './workflow-fields'

/**
 * Keeps the review desk's queue in step with a record: it lies there exactly while the turn is the school's. Call inside the
 * transaction that changed the record. @throws Error when a record that waits for a school does not carry its school
 */
export async function followWaiting(workflow: Workflow, record: WorkflowRecord, before?: string): Promise<void> {
  const waits = (status: string | undefined): boolean => status !== undefined && workflow.states[status]?.turn === 'reviewer'
  if (waits(record.status)) {
    if (!record.schoolId) throw new Error(`${workflow.name} waits for a school but carries none`)
    const { _id, schoolId, studentId, status, version, updatedAt: since, college = '', major = '' } = record
    const item = { kind: workflow.name, schoolId, studentId, status, version, since, college, major, name: record.studentName ?? record.name ?? '', studentNo: record.studentNo ?? '', summary: record.title ?? record.employerName ?? '' }
    await WaitingItem.updateOne({ _id }, { $set: item }, { upsert: true })
  } else if (waits(before)) {
    await WaitingItem.deleteOne({ _id: record._id })
  }
}
