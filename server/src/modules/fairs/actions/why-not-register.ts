import { type ErrorId } from '@shared/kernel/error-ids'
import { clock } from '../../../clock'
import { type PublishedFair } from '../model'

/** Why a student of this school cannot register by the clock of now, places apart; undefined when they can (R-FAIR-2). */
export function whyNotRegister(fair: Pick<PublishedFair, 'status' | 'endsAt' | 'registrationFrom' | 'registrationTo' | 'audienceKey'>, schoolId: string): ErrorId | undefined {
  if (fair.status === 'cancelled') return 'event_cancelled'
  if (fair.status === 'closed' || fair.endsAt.getTime() <= clock.ms()) return 'event_over'
  if (fair.audienceKey !== 'all' && fair.audienceKey !== schoolId) return 'event_not_for_you'
  if (fair.registrationFrom.getTime() > clock.ms()) return 'event_registration_not_begun'
  return fair.registrationTo.getTime() <= clock.ms() ? 'event_registration_over' : undefined
}
