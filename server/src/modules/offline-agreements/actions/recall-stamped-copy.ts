import { type Actor } from '../../../actor'
import { type OfflineAgreementRow } from '../model'
import { takeStep } from '../take-step'

/**
 * 撤回，重新上传: back to before the submission; the data stay. A new version, so that nobody approves another copy than the one seen.
 * @throws AppError not_found, termination_open, illegal_transition, stale_version
 */
export function recallStampedCopy(actor: Actor, id: string, version: number, ip: string): Promise<OfflineAgreementRow> {
  return takeStep({ actor, id, version, ip }, 'recall', { newVersion: true, set: () => ({ submittedAt: null }) })
}
