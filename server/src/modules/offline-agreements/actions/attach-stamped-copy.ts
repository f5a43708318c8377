import { offlineAgreementWorkflow } from '@shared/offline-agreements/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { presentStatus } from '../../../db/present-status'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { maskIp } from '../../../http/mask-ip'
import { findOpenTermination } from '../../terminations/actions/find-open-termination'
import { holdUploads } from '../../uploads/actions/hold-uploads'
import { OfflineAgreement, type OfflineAgreementRow, type OfflineUpload } from '../model'
import { offlineScope } from '../policy'
import { getOfflineAgreement } from './get-offline-agreement'

/**
 * 上传签约资料: the photos or the PDF of the stamped paper, in the order of its pages; replaces what was there. Submitting is a step of its own; till
 * then the school does not see them.
 * @throws AppError not_found, illegal_transition, stale_version, termination_open, upload_not_found
 */
export async function attachStampedCopy(actor: Actor, id: string, input: { version: number; uploads: readonly string[] }, ip: string): Promise<OfflineAgreementRow> {
  const scope = offlineScope(actor)
  return inTransaction(async () => {
    const row = await getOfflineAgreement(id, scope)
    const { version, status } = row
    if (status !== 'awaiting_upload') throw new AppError('illegal_transition', { status, label: presentStatus(offlineAgreementWorkflow, status).label })
    if (version !== input.version) throw new AppError('stale_version', { version })
    if (await findOpenTermination(row._id)) throw new AppError('termination_open')
    const stampedCopy = await holdUploads({ ids: input.uploads, studentId: row.studentId, purpose: 'stamped_copy', subject: { kind: 'destination', id: row._id } })
    const at = clock.now()
    const uploaded: OfflineUpload = { at, name: actor.name, channel: actor.channel, ipMasked: maskIp(ip) }
    const after = await OfflineAgreement.findOneAndUpdate({ ...scope, _id: id, status: 'awaiting_upload', version }, { $set: { stampedCopy, uploaded, updatedAt: at } }, { returnDocument: 'after' }).lean<OfflineAgreementRow>()
    if (!after) throw new AppError('conflict')
    return after
  })
}
