import { type Workflow } from '@shared/kernel/workflow'
import { toWaitingItem } from './to-waiting-item'
import { WaitingItem } from './waiting-item'
import { type WorkflowRecord } from './workflow-fields'

/**
 * Keeps the review desk's queue in step with a record: it lies there exactly while the turn is the school's. Call inside the
 * transaction that changed the record. @throws Error when a record that waits for a school does not carry its school
 */
export async function followWaiting(workflow: Workflow, record: WorkflowRecord, before?: string): Promise<void> {
  const waits = (status: string | undefined): boolean => status !== undefined && workflow.states[status]?.turn === 'reviewer'
  if (waits(record.status)) {
    const { _id, ...item } = toWaitingItem(workflow, record)
    await WaitingItem.updateOne({ _id }, { $set: item }, { upsert: true })
  } else if (waits(before)) {
    await WaitingItem.deleteOne({ _id: record._id })
  }
}
