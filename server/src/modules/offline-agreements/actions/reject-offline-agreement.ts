import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { tellDecision } from '../notices'
import { type OfflineAgreementRow } from '../model'
import { takeStep } from '../take-step'

/**
 * 审核不通过, with a reason: of the data or of the stamped copy, which is remembered. The student's place is free.
 * @throws AppError not_found, termination_open, illegal_transition, stale_version
 */
export function rejectOfflineAgreement(actor: Actor, id: string, { version, reason }: { version: number; reason: string }, ip: string): Promise<OfflineAgreementRow> {
  return takeStep({ actor, id, version, ip }, 'reject', {
    reason, set: (row) => ({ decidedAt: clock.now(), reason, rejectedFrom: row.status }),
    notices: (row) => tellDecision(row, row.rejectedFrom === 'data_review' ? '线下协议信息' : '线下协议盖章件', false),
  })
}
