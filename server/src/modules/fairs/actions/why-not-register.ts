import { type ErrorId } from '@shared/kernel/error-ids'
import { clock } from '../../../clock'
import { isEmployerApproved } from '../../employers/actions/is-employer-approved'
import { type PublishedFair } from '../model'

/** Why a student of this school cannot register by the clock of now, places apart; undefined when they can (R-FAIR-2). A unit must still be approved. */
export async function whyNotRegister(fair: Pick<PublishedFair, 'organiser' | 'status' | 'endsAt' | 'registrationFrom' | 'registrationTo' | 'audienceKey'>, schoolId: string): Promise<ErrorId | undefined> {
  if (fair.status === 'cancelled') return 'event_cancelled'
  if (fair.status === 'closed' || fair.endsAt.getTime() <= clock.ms()) return 'event_over'
  if (fair.audienceKey !== 'all' && fair.audienceKey !== schoolId) return 'event_not_for_you'
  if (fair.registrationFrom.getTime() > clock.ms()) return 'event_registration_not_begun'
  if (fair.registrationTo.getTime() <= clock.ms()) return 'event_registration_over'
  return fair.organiser.kind === 'school' || await isEmployerApproved(fair.organiser.id) ? undefined : 'employer_not_approved'
}
