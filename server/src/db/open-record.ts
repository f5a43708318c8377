import { type Workflow } from '@shared/kernel/workflow'
import { Types, type Model } from 'mongoose'
import { type Actor } from '../actor'
import { clock } from '../clock'
import { enqueueNotice } from '../outbox/enqueue-notice'
import { type Notice } from '../outbox/notice'
import { followWaiting } from './follow-waiting'
import { appendHistory, genesisHash } from './history'
import { inTransaction } from './transaction'
import { activeField } from './transition'
import { type WorkflowRecord } from './workflow-fields'

/**
 * Creates a record in an initial state of its workflow, with the first row of its history, in one transaction.
 * @throws whatever the collection's unique indexes refuse (see isDuplicateKey).
 */
export async function openRecord<T extends WorkflowRecord>(order: {
  model: Model<T>; workflow: Workflow; actor: Actor; fields: Record<string, unknown>; action?: string; reason?: string; notices?: (record: T) => Notice[] | Promise<Notice[]>
  /** One of the workflow's `alsoInitial`; absent: `initial`. */
  state?: string
  /** Chosen beforehand when another record of the same transaction points here. */
  id?: Types.ObjectId
}): Promise<T> {
  return inTransaction(async () => {
    const at = clock.now()
    const _id = order.id ?? new Types.ObjectId()
    const to = order.state ?? order.workflow.initial
    if (to !== order.workflow.initial && !order.workflow.alsoInitial?.includes(to)) throw new Error(`${order.workflow.name} cannot begin in ${to}`)
    const historyHash = await appendHistory({
      subjectKind: order.workflow.name, subjectId: _id, seq: 1, at, actor: order.actor, action: order.action ?? 'create', to,
      reason: order.reason, version: 1, changed: [], prevHash: genesisHash,
    })
    const fields = { ...order.fields, ...activeField(order.workflow, to), _id, status: to, version: 1, historySeq: 1, historyHash, createdAt: at, updatedAt: at }
    const document = new order.model()
    document.set(fields)
    await document.save()
    const record = document.toObject<T>()
    await followWaiting(order.workflow, record)
    for (const notice of (await order.notices?.(record)) ?? []) await enqueueNotice(notice)
    return record
  })
}
