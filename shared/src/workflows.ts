import { applicationWorkflow } from './applications/workflow'
import { callWorkflow } from './calls/workflow'
import { correctionWorkflow } from './corrections/workflow'
import { onlineAgreementWorkflow } from './destinations/workflow'
import { employerRegistrationWorkflow } from './employers/workflow'
import { fairWorkflow } from './fairs/workflow'
import { chatReportWorkflow } from './hall/report-workflow'
import { interviewWorkflow } from './interviews/workflow'
import { jobInvitationWorkflow } from './job-invitations/workflow'
import { jobWorkflow } from './jobs/workflow'
import { type Workflow } from './kernel/workflow'
import { offlineAgreementWorkflow } from './offline-agreements/workflow'
import { otherDestinationWorkflow } from './other-destinations/workflow'
import { recommendationFormWorkflow } from './recommendation-form/workflow'
import { invitationWorkflow } from './signing/workflow'
import { sourceInfoWorkflow } from './source-info/workflow'
import { terminationWorkflow } from './terminations/workflow'
import { ticketWorkflow } from './tickets/workflow'

const all = [
  sourceInfoWorkflow, correctionWorkflow, recommendationFormWorkflow, invitationWorkflow, onlineAgreementWorkflow, offlineAgreementWorkflow,
  otherDestinationWorkflow, terminationWorkflow, jobWorkflow, applicationWorkflow, jobInvitationWorkflow, employerRegistrationWorkflow,
  fairWorkflow, ticketWorkflow, interviewWorkflow, callWorkflow, chatReportWorkflow,
] as const satisfies readonly Workflow[]

/** Every workflow there is, in the order a student meets them. */
export const workflows: readonly Workflow[] = all
export type WorkflowName = (typeof all)[number]['name']
