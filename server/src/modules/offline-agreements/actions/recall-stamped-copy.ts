import { type Actor } from '../../../actor'
import { inTransaction } from '../../../db/transaction'
import { takeBackUploads } from '../../uploads/actions/take-back-uploads'
import { type OfflineAgreementRow } from '../model'
import { takeStep } from '../take-step'

/**
 * 撤回，重新上传: back to before the submission; the data stay, the school sees the copy no more. A new version, so that nobody approves another copy than the one seen.
 * @throws AppError not_found, termination_open, illegal_transition, stale_version
 */
export function recallStampedCopy(actor: Actor, id: string, version: number, ip: string): Promise<OfflineAgreementRow> {
  return inTransaction(async () => {
    const row = await takeStep({ actor, id, version, ip }, 'recall', { newVersion: true, set: () => ({ submittedAt: null }) })
    await takeBackUploads({ ids: row.stampedCopy, studentId: row.studentId, purpose: 'stamped_copy', subject: { kind: 'destination', id: row._id } })
    return row
  })
}
