import { refusal, type Refusal } from '@shared/kernel/why'
import { type OnlineAgreementRow } from './online-agreement-model'

/** R-SIGN-9, R-TERM-3: only an agreement in force is handed out, and one that was ended, marked so; waiting for the school helps only while it holds its place. */
export function whyNotDownloadable(row: Pick<OnlineAgreementRow, 'status' | 'active'>): Refusal | undefined {
  if (row.status === 'in_force' || row.status === 'terminated') return undefined
  return refusal(row.active ? 'agreement_not_in_force' : 'agreement_ended')
}
