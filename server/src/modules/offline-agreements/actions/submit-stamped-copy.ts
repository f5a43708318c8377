import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { type OfflineAgreementRow } from '../model'
import { takeStep } from '../take-step'

/** 保存并提交审核: the stamped copy waits for the school. @throws AppError not_found, stamped_copy_missing, termination_open, illegal_transition, stale_version */
export function submitStampedCopy(actor: Actor, id: string, version: number, ip: string): Promise<OfflineAgreementRow> {
  return takeStep({ actor, id, version, ip }, 'submit', { set: () => ({ submittedAt: clock.now(), decidedAt: null, reason: null, rejectedFrom: null }) })
}
