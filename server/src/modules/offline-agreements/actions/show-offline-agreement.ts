import { type Actor } from '../../../actor'
import { offlineScope } from '../policy'
import { describeOfflineAgreement } from './describe-offline-agreement'
import { getOfflineAgreement } from './get-offline-agreement'

/** One offline agreement. @throws AppError not_found for anybody else's, and for a reviewer while it is a draft */
export async function showOfflineAgreement(actor: Actor, id: string) {
  return describeOfflineAgreement(actor, await getOfflineAgreement(id, offlineScope(actor)))
}
