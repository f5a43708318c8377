import { type CorrectionStatus } from '@shared/corrections/workflow'
import { type OnlineAgreementStatus } from '@shared/destinations/workflow'
import { type OfflineAgreementStatus } from '@shared/offline-agreements/workflow'
import { type OtherDestinationStatus } from '@shared/other-destinations/workflow'
import { type RecommendationFormStatus } from '@shared/recommendation-form/workflow'
import { type ReviewKind } from '@shared/review/kinds'
import { type SourceInfoStatus } from '@shared/source-info/workflow'
import { type TerminationStatus } from '@shared/terminations/workflow'
import { type Actor } from '../../actor'
import { approveCorrection } from '../corrections/actions/approve-correction'
import { approveAgreement } from '../destinations/actions/approve-agreement'
import { approveOfflineAgreement } from '../offline-agreements/actions/approve-offline-agreement'
import { approveOtherDestination } from '../other-destinations/actions/approve-other-destination'
import { approveRecommendationForm } from '../recommendation-form/actions/approve-recommendation-form'
import { approveSourceInfo } from '../source-info/actions/approve-source-info'
import { approveTermination } from '../terminations/actions/approve-termination'

export interface Approver {
  /** Where approval asks for nothing more than a yes. */
  statuses: readonly string[]
  approve: (actor: Actor, id: string, version: number, ip: string) => Promise<unknown>
}

/** How each kind that waits is approved: the very action of its own module, so that a batch decides nothing by other rules. */
export const approvers: Readonly<Record<ReviewKind, Approver>> = {
  'source-info': { statuses: ['pending'] satisfies SourceInfoStatus[], approve: approveSourceInfo },
  correction: { statuses: ['pending'] satisfies CorrectionStatus[], approve: approveCorrection },
  'recommendation-form': { statuses: ['pending'] satisfies RecommendationFormStatus[], approve: (actor, id, version) => approveRecommendationForm(actor, id, { version }) },
  'online-agreement': { statuses: ['in_review'] satisfies OnlineAgreementStatus[], approve: approveAgreement },
  'offline-agreement': { statuses: ['data_review', 'in_review'] satisfies OfflineAgreementStatus[], approve: approveOfflineAgreement },
  'other-destination': { statuses: ['pending'] satisfies OtherDestinationStatus[], approve: approveOtherDestination },
  termination: { statuses: ['in_review'] satisfies TerminationStatus[], approve: approveTermination },
}
