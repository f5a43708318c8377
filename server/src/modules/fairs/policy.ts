import { type Actor } from '../../actor'
import { AppError } from '../../errors'

/** Who organises as this actor: the school of a reviewer, the unit of an employer. @throws AppError forbidden */
export function organiserOf(actor: Actor): { kind: 'school' | 'employer'; id: string } {
  if (actor.role === 'reviewer' && actor.schoolId) return { kind: 'school', id: actor.schoolId }
  if (actor.role === 'employer' && actor.employerId) return { kind: 'employer', id: actor.employerId }
  throw new AppError('forbidden')
}

/** The events on an organiser's desk: its own; everything else does not exist there. @throws AppError forbidden */
export const ownFairs = (actor: Actor) => ({ 'organiser.id': organiserOf(actor).id })

/** The events that everybody signed in may read: what was published once. */
export const publicFairs = { publishedAt: { $exists: true } }
