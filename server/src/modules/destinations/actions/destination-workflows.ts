import { onlineAgreementWorkflow } from '@shared/destinations/workflow'
import { type Workflow } from '@shared/kernel/workflow'
import { offlineAgreementWorkflow } from '@shared/offline-agreements/workflow'
import { otherDestinationWorkflow } from '@shared/other-destinations/workflow'
import { type DestinationKind } from '../model'

/** The table of each kind of destination. */
export const destinationWorkflows: Readonly<Record<DestinationKind, Workflow>> = { online: onlineAgreementWorkflow, offline: offlineAgreementWorkflow, other: otherDestinationWorkflow }
