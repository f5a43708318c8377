import { onlineAgreementWorkflow } from '@shared/destinations/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { transition } from '../../../db/transition'
import { schoolOfStudent } from '../../schools/actions/school-of-student'
import { beginConsent } from '../../signing/actions/begin-consent'
import { agreementFacts } from '../facts'
import { OnlineAgreement } from '../online-agreement-model'
import { destinationScope } from '../policy'
import { getDestination } from './get-destination'

/**
 * 同意修改: begins the countdown before confirming, bound to the version read.
 * @throws AppError not_found, destination_active, illegal_transition, stale_version
 */
export async function consentToAmendment(actor: Actor, id: string, version: number): Promise<{ readyAt: string; serverNow: string }> {
  const scope = destinationScope(actor)
  const { settings } = await schoolOfStudent(actor.studentId ?? '')
  const action = (await getDestination(id, scope)).status === 'reoffered' ? 'consentReoffer' : 'consentAmendment'
  const consent = beginConsent(version, settings.consentCountdownSeconds)
  await transition({
    model: OnlineAgreement, workflow: onlineAgreementWorkflow, id, action, actor, scope, expectVersion: version, facts: agreementFacts, set: () => ({ consent }),
  })
  return { readyAt: consent.readyAt.toISOString(), serverNow: clock.now().toISOString() }
}
