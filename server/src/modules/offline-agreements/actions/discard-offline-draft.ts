import { type Actor } from '../../../actor'
import { type OfflineAgreementRow } from '../model'
import { takeStep } from '../take-step'

/** 删除草稿: what was typed goes, unless the school had seen it once. @throws AppError not_found, illegal_transition, stale_version */
export function discardOfflineDraft(actor: Actor, id: string, version: number, ip: string): Promise<OfflineAgreementRow> {
  return takeStep({ actor, id, version, ip }, 'discard', { set: (row) => (row.number ? {} : { values: {}, title: '' }) })
}
