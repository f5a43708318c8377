import { type Types } from 'mongoose'
import { type Actor } from '../../actor'
import { type DestinationKind } from '../destinations/actions/destination-model'
import { terminateAgreement } from '../destinations/actions/terminate-agreement'
import { terminateOfflineAgreement } from '../offline-agreements/actions/terminate-offline-agreement'
import { releaseOtherDestination } from '../other-destinations/actions/release-other-destination'

/** How each kind of destination ends. */
export const endDestination: Readonly<Record<DestinationKind, (order: { actor: Actor; id: Types.ObjectId; reason: string }) => Promise<unknown>>> = {
  online: terminateAgreement, offline: terminateOfflineAgreement, other: releaseOtherDestination,
}
