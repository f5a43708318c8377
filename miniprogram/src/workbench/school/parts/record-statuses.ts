import { offlineAgreementWorkflow } from '@shared/offline-agreements/workflow'
import { otherDestinationWorkflow } from '@shared/other-destinations/workflow'
import { recommendationFormWorkflow } from '@shared/recommendation-form/workflow'
import type { RecordKind } from '@shared/review/kinds'
import { terminationWorkflow } from '@shared/terminations/workflow'
import type { Option } from '@/platform/select'
import { statusOptions } from '../../parts/status-options'

/** The statuses by which records of each kind are listed, the usual one first. What only the student may see is left out: the server refuses it. */
export const recordStatuses: Readonly<Record<RecordKind, readonly [first: Option, ...rest: Option[]]>> = {
  'recommendation-form': statusOptions(recommendationFormWorkflow.states, ['approved', 'rejected', 'pending']),
  'offline-agreement': statusOptions(offlineAgreementWorkflow.states, ['in_force', 'rejected', 'terminated', 'awaiting_upload', 'data_review', 'in_review']),
  'other-destination': statusOptions(otherDestinationWorkflow.states, ['approved', 'rejected', 'pending']),
  'termination': statusOptions(terminationWorkflow.states, [
    'approved', 'rejected', 'withdrawn', 'awaiting_employer', 'awaiting_student', 'refused_by_employer', 'refused_by_student', 'mediation', 'in_review',
  ]),
}
