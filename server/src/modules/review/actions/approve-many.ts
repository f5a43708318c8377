import { type ReviewKind } from '@shared/review/kinds'
import { refusal, type Refusal } from '@shared/kernel/why'
import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { logger } from '../../../logger'
import { approvers } from '../approvers'
import { reviewScope } from '../policy'

export interface ApprovalItem { kind: ReviewKind; id: string; version: number }
export interface ApprovalResult { kind: ReviewKind; id: string; ok: boolean; refusal?: Refusal }

/** Batch approval: one decision after another, each on the version seen and in a transaction of its own; the answer is item by item. @throws AppError forbidden */
export async function approveMany(actor: Actor, items: readonly ApprovalItem[], ip: string) {
  reviewScope(actor)
  const results: ApprovalResult[] = []
  for (const item of items) results.push(await approveOne(actor, item, ip))
  const approved = results.filter(({ ok }) => ok).length
  logger.info({ accountId: actor.id, approved, refused: results.length - approved }, 'batch approval')
  return { results, approved, refused: results.length - approved }
}

/** A refusal of one item, or a fault in it, leaves the others alone. */
async function approveOne(actor: Actor, { kind, id, version }: ApprovalItem, ip: string): Promise<ApprovalResult> {
  try {
    await approvers[kind].approve(actor, id, version, ip)
    return { kind, id, ok: true }
  } catch (error) {
    if (!(error instanceof AppError)) logger.error({ err: error, kind, id }, 'one item of a batch approval failed')
    return { kind, id, ok: false, refusal: refusal(error instanceof AppError ? error.id : 'internal_error') }
  }
}
