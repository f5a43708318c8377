import { correctionWorkflow } from './corrections/workflow'
import { onlineAgreementWorkflow } from './destinations/workflow'
import { type Workflow } from './kernel/workflow'
import { invitationWorkflow } from './signing/workflow'
import { sourceInfoWorkflow } from './source-info/workflow'

/** Every workflow there is, in the order a student meets them. */
export const workflows: readonly Workflow[] = [sourceInfoWorkflow, correctionWorkflow, invitationWorkflow, onlineAgreementWorkflow]
