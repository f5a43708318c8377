import { invitationWorkflow } from '@shared/signing/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { transition } from '../../../db/transition'
import { schoolOfStudent } from '../../schools/actions/school-of-student'
import { SigningInvitation } from '../model'
import { invitationScope } from '../policy'
import { readInvitationFacts } from '../read-invitation-facts'
import { beginConsent } from './begin-consent'

/**
 * 同意: begins the countdown before 【现在签约】, bound to the version read; asking again begins it anew (R-SIGN-6).
 * @throws AppError not_found, invitation_expired, destination_active, illegal_transition, stale_version
 */
export async function consentToInvitation(actor: Actor, id: string, version: number): Promise<{ readyAt: string; serverNow: string }> {
  const scope = invitationScope(actor)
  const { settings } = await schoolOfStudent(actor.studentId ?? '')
  const consent = beginConsent(version, settings.consentCountdownSeconds)
  await transition({
    model: SigningInvitation, workflow: invitationWorkflow, id, action: 'consent', actor, scope, expectVersion: version,
    facts: readInvitationFacts, set: () => ({ consent }),
  })
  return { readyAt: consent.readyAt.toISOString(), serverNow: clock.now().toISOString() }
}
