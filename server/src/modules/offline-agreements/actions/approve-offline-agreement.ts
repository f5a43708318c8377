import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { tellDecision } from '../notices'
import { type OfflineAgreementRow } from '../model'
import { offlineScope } from '../policy'
import { takeStep } from '../take-step'
import { getOfflineAgreement } from './get-offline-agreement'

/**
 * 审核通过: of the data (R-OFF-3), which may then be printed and stamped, or of the stamped copy, and the agreement is in force. The data
 * approved make a new version, so that a yes to the data is never one to a copy that nobody saw.
 * @throws AppError not_found, termination_open, illegal_transition, stale_version
 */
export async function approveOfflineAgreement(actor: Actor, id: string, version: number, ip: string): Promise<OfflineAgreementRow> {
  const { status } = await getOfflineAgreement(id, offlineScope(actor))
  const step = { actor, id, version, ip }
  const set = () => ({ decidedAt: clock.now(), reason: null })
  if (status === 'data_review') return takeStep(step, 'approveData', { newVersion: true, set, notices: (row) => tellDecision(row, '线下协议信息', true) })
  return takeStep(step, 'approve', { set, notices: (row) => tellDecision(row, '线下协议盖章件', true) })
}
