import { workflows } from '@shared/workflows'
import { followWaiting } from '../../../db/follow-waiting'
import { History } from '../../../db/history'
import { inTransaction } from '../../../db/transaction'
import { WaitingItem } from '../../../db/waiting-item'
import { type WorkflowRecord } from '../../../db/workflow-fields'
import { logger } from '../../../logger'
import { workflowModels } from '../../../seal/workflow-models'

const waits = (status: string): boolean => workflows.some(({ states }) => states[status]?.turn === 'reviewer')
const waiting = [...new Set(workflows.flatMap(({ states }) => Object.keys(states)))].filter(waits)

/**
 * Puts records that wait for a school but are missing on its desk back there: data older than the desk. Nothing else leaves any out.
 * Returns how many were missing. May run twice, and beside decisions.
 */
export async function repairWaiting(): Promise<number> {
  let repaired = 0
  for (const model of workflowModels()) {
    for await (const { _id } of model.find({ status: { $in: waiting } }, { _id: 1 }).lean<WorkflowRecord>().cursor()) {
      if (await WaitingItem.exists({ _id })) continue
      const missing = await inTransaction(async () => {
        const record = await model.findById(_id).lean<WorkflowRecord>()
        const workflow = record && await workflowOf(record)
        if (!record || workflow?.states[record.status]?.turn !== 'reviewer') return false
        await followWaiting(workflow, record)
        return true
      }).catch((error: unknown) => {
        // One bad record is no reason to leave out the others.
        logger.error({ err: error, id: _id.toString() }, 'a record could not be put back on the review desk')
        return false
      })
      if (missing) repaired++
    }
  }
  return repaired
}

/** Which table a record follows: its history says so. Asked of few records. */
async function workflowOf({ _id }: WorkflowRecord) {
  for (const workflow of workflows) if (await History.exists({ subjectKind: workflow.name, subjectId: _id, seq: 1 })) return workflow
  return undefined
}
