import { type Refusal, why } from '@shared/kernel/why'
import { type Facts, type Workflow } from '@shared/kernel/workflow'
import { type Model, type Types } from 'mongoose'
import { type Actor } from '../actor'
import { clock } from '../clock'
import { AppError } from '../errors'
import { type Notice } from '../outbox/notice'
import { enqueueNotice } from '../outbox/enqueue-notice'
import { followWaiting } from './follow-waiting'
import { appendHistory } from './history'
import { inTransaction } from './transaction'
import { type WorkflowRecord } from './workflow-fields'

export interface Transition<T extends WorkflowRecord, S extends string, A extends string, N extends string> {
  model: Model<T>
  workflow: Workflow<S, A, N>
  id: Types.ObjectId | string
  action: A
  actor: Actor
  /** Tenancy and ownership: a record outside it does not exist for this actor. */
  scope?: Record<string, unknown>
  /** The version the actor read; another one is refused as stale. */
  expectVersion?: number
  /** The facts behind the action's needs, computed from the record as read inside the transaction. */
  facts?: (record: T) => Facts<N> | Promise<Facts<N>>
  /** Fields to write with the new status. */
  set?: (record: T) => Record<string, unknown>
  /** A new version of the content (a resubmission, an amendment). */
  newVersion?: boolean
  reason?: string
  /** Names of changed fields, for the history. */
  changed?: string[]
  notices?: (record: T) => Notice[] | Promise<Notice[]>
}

/**
 * The only writer of a `status`: reads the record in scope, asks the one guard, then compares-and-sets status, version and
 * chain head, writing history, the review desk's queue and the outbox in the same transaction. Returns the record after the change.
 * @throws AppError not_found, stale_version, illegal_transition, forbidden, or the error of the first unmet need.
 */
export async function transition<T extends WorkflowRecord, S extends string, A extends string, N extends string>(order: Transition<T, S, A, N>): Promise<T> {
  return inTransaction(async () => {
    const { model, workflow, action, actor } = order
    const before = await model.findOne({ ...order.scope, _id: order.id }).lean<T>()
    if (!before) throw new AppError('not_found')
    const facts = order.facts ? await order.facts(before) : {}
    const refused = why(workflow, action, { status: before.status, role: actor.role, facts })
    if (refused) throw refusalError(refused, before.status, workflow)
    if (order.expectVersion !== undefined && order.expectVersion !== before.version) throw new AppError('stale_version', { version: before.version })

    const at = clock.now()
    const to = workflow.actions[action].to
    const version = before.version + (order.newVersion ? 1 : 0)
    const seq = before.historySeq + 1
    const hash = await appendHistory({
      subjectKind: workflow.name, subjectId: before._id, seq, at, actor, action, from: before.status, to,
      reason: order.reason, version, changed: order.changed ?? [], prevHash: before.historyHash,
    })
    const after = await model.findOneAndUpdate(
      { ...order.scope, _id: before._id, status: before.status, version: before.version, historySeq: before.historySeq },
      { $set: { ...order.set?.(before), ...activeField(workflow, to), status: to, version, historySeq: seq, historyHash: hash, updatedAt: at } },
      { returnDocument: 'after' },
    ).lean<T>()
    // Somebody was faster between our read and our write.
    if (!after) throw await lostRace(model, order.scope, before._id, workflow)
    await followWaiting(workflow, after, before.status)
    for (const notice of (await order.notices?.(after)) ?? []) {
      if (notice.kind !== workflow.actions[action].notice) throw new Error(`${workflow.name}.${action} pushes ${notice.kind}, which its table does not name`)
      await enqueueNotice(notice)
    }
    return after
  })
}

/** `active` follows the state, for workflows whose states hold the student's one place. */
export function activeField(workflow: Workflow, state: string): { active?: boolean } {
  const holds = Object.values(workflow.states).some((about) => about.active)
  return holds ? { active: workflow.states[state]?.active === true } : {}
}

async function lostRace<T extends WorkflowRecord>(model: Model<T>, scope: Record<string, unknown> | undefined, id: Types.ObjectId, workflow: Workflow): Promise<AppError> {
  const now = await model.findOne({ ...scope, _id: id }).lean<T>()
  return now ? new AppError('illegal_transition', { status: now.status, label: workflow.states[now.status]?.label }) : new AppError('not_found')
}

function refusalError(refused: Refusal, status: string, workflow: Workflow): AppError {
  return refused.error === 'illegal_transition'
    ? new AppError('illegal_transition', { status, label: workflow.states[status]?.label })
    : new AppError(refused.error)
}
