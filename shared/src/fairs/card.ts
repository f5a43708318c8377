import { z } from 'zod'
import { coded, instant, objectId, statusTag } from '../kernel/presented'

/**
 * One event in a list. `status` is by the clock of this answer; `registration`: where its window stands. `place` is empty and `online` true for an
 * online one. `ticket`: the reader's own active registration.
 */
export const fairCard = z.object({
  id: objectId, kind: coded, title: z.string(), organiser: z.object({ kind: z.enum(['school', 'employer']), id: objectId, name: z.string() }), status: statusTag,
  startsAt: instant, endsAt: instant, place: z.string(), online: z.boolean(), audience: coded, registrationFrom: instant, registrationTo: instant, registration: z.enum(['before', 'open', 'over']),
  capacity: z.number(), ticket: z.object({ id: objectId, status: statusTag }).optional(),
})
export type FairCard = z.output<typeof fairCard>
