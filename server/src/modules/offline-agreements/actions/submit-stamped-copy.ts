import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { attachUploads } from '../../uploads/actions/attach-uploads'
import { type OfflineAgreementRow } from '../model'
import { takeStep } from '../take-step'

/** 保存并提交审核: the stamped copy waits for the school, which sees it from now on. @throws AppError not_found, upload_not_found, stamped_copy_missing, termination_open, illegal_transition, stale_version */
export function submitStampedCopy(actor: Actor, id: string, version: number, ip: string): Promise<OfflineAgreementRow> {
  return inTransaction(async () => {
    const row = await takeStep({ actor, id, version, ip }, 'submit', { set: () => ({ submittedAt: clock.now(), decidedAt: null, reason: null, rejectedFrom: null }) })
    await attachUploads({ ids: row.stampedCopy, studentId: row.studentId, purpose: 'stamped_copy', subject: { kind: 'destination', id: row._id } })
    return row
  })
}
