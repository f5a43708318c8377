import { type Workflow } from '@shared/kernel/workflow'
import { Types, type Model } from 'mongoose'
import { type Actor } from '../actor'
import { clock } from '../clock'
import { genesisHash, hashHistoryRow, History } from './history'
import { inTransaction } from './transaction'
import { activeField } from './transition'
import { type WorkflowRecord } from './workflow-fields'

/**
 * openRecord() for many at once (an import): two writes, however many records, in one transaction. `fields` has one entry a
 * record. No notices.
 */
export async function openRecords<T extends WorkflowRecord>(order: { model: Model<T>; workflow: Workflow; actor: Actor; fields: Record<string, unknown>[] }): Promise<void> {
  const { model, workflow, actor } = order
  if (order.fields.length === 0) return
  await inTransaction(async () => {
    const at = clock.now()
    const to = workflow.initial
    const by = { actorRole: actor.role, actorId: actor.id, actorName: actor.name, ...(actor.channel ? { channel: actor.channel } : {}) }
    const opened = order.fields.map((fields) => {
      const row = { subjectKind: workflow.name, subjectId: new Types.ObjectId(), seq: 1, at, ...by, action: 'create', to, version: 1, changed: [], prevHash: genesisHash }
      const hash = hashHistoryRow(row)
      return {
        history: { ...row, hash },
        record: { ...fields, ...activeField(workflow, to), _id: row.subjectId, status: to, version: 1, historySeq: 1, historyHash: hash, createdAt: at, updatedAt: at },
      }
    })
    // Made here, in the stored types: what mongoose would check and cast costs more than the writing.
    await History.insertMany(opened.map((each) => each.history), { lean: true })
    await model.insertMany<Record<string, unknown>>(opened.map((each) => each.record), { lean: true })
  })
}
