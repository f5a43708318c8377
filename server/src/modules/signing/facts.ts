import { clock } from '../../clock'
import { isConsentServed } from './actions/is-consent-served'
import { type InvitationRow } from './model'

/** The facts behind the invitation's table, decided by the clock now (R-SIGN-4). `hasActive`: the student has an active destination. `employerApproved` unsaid: no. */
export function invitationFacts(row: InvitationRow, hasActive: boolean, employerApproved = false) {
  const within = row.validUntil.getTime() > clock.ms()
  return { withinValidity: within, pastValidity: !within, noActiveDestination: !hasActive, employerApproved, countdownServed: isConsentServed(row.consent, row.version) }
}
