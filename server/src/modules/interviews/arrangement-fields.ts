import { type Arrangement } from '@shared/interviews/arrangement'
import { limits } from '@shared/kernel/limits'
import { clock } from '../../clock'
import { seal } from '../../db/sealed'
import { AppError } from '../../errors'

const dayMs = 86_400_000
export const contactPlace = 'interviews.contactPhone'

/** What the employer arranged, as it is stored. @throws AppError interview_in_past, interview_too_far */
export function arrangementFields({ kind, startsAt, minutes, place, note, contactName, contactPhone }: Arrangement) {
  const start = new Date(startsAt)
  if (start.getTime() <= clock.ms()) throw new AppError('interview_in_past')
  if (start.getTime() > clock.ms() + limits.interviewDaysAhead * dayMs) throw new AppError('interview_too_far', { days: limits.interviewDaysAhead })
  return { kind, startsAt: start, endsAt: new Date(start.getTime() + minutes * 60_000), minutes, place, note, contactName, contactPhone: seal(contactPlace, contactPhone) }
}
