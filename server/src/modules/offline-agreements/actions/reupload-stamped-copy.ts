import { type Actor } from '../../../actor'
import { holdPlace } from '../../destinations/actions/hold-place'
import { type OfflineAgreementRow } from '../model'
import { takeStep } from '../take-step'

/**
 * 重新上传盖章件 after the school rejected the copy: the data stay, the student's place is taken again.
 * @throws AppError not_found, offline_stamp_not_rejected, destination_active, illegal_transition, stale_version
 */
export function reuploadStampedCopy(actor: Actor, id: string, version: number, ip: string): Promise<OfflineAgreementRow> {
  return holdPlace(() => takeStep({ actor, id, version, ip }, 'reupload', { newVersion: true, set: () => ({ stampedCopy: [], uploaded: null, submittedAt: null }) }))
}
