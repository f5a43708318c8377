import { refusal, type Refusal } from '@shared/kernel/why'
import { type OfflineAgreementRow } from './model'

/** Handed out: the paper to be stamped, the agreement in force, and one that was ended, marked so (R-TERM-3). Waiting for the school helps only while it holds its place. */
export function whyNotDownloadable({ status, active }: Pick<OfflineAgreementRow, 'status' | 'active'>): Refusal | undefined {
  if (status === 'awaiting_upload' || status === 'in_force' || status === 'terminated') return undefined
  return refusal(active || status === 'draft' ? 'agreement_not_in_force' : 'agreement_ended')
}
