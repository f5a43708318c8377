import { correctionWorkflow } from './corrections/workflow'
import { onlineAgreementWorkflow } from './destinations/workflow'
import { type Workflow } from './kernel/workflow'
import { offlineAgreementWorkflow } from './offline-agreements/workflow'
import { otherDestinationWorkflow } from './other-destinations/workflow'
import { recommendationFormWorkflow } from './recommendation-form/workflow'
import { invitationWorkflow } from './signing/workflow'
import { sourceInfoWorkflow } from './source-info/workflow'
import { terminationWorkflow } from './terminations/workflow'

const all = [
  sourceInfoWorkflow, correctionWorkflow, recommendationFormWorkflow, invitationWorkflow, onlineAgreementWorkflow, offlineAgreementWorkflow,
  otherDestinationWorkflow, terminationWorkflow,
] as const satisfies readonly Workflow[]

/** Every workflow there is, in the order a student meets them. */
export const workflows: readonly Workflow[] = all
export type WorkflowName = (typeof all)[number]['name']
