import { type Side } from '@shared/hall/frames'
import { type Actor } from '../../actor'
import { AppError } from '../../errors'

/** On which side of a conversation an actor stands. @throws AppError forbidden */
export function sideOf(actor: Actor): Side {
  if (actor.role === 'student' || actor.role === 'employer') return actor.role
  throw new AppError('forbidden')
}
