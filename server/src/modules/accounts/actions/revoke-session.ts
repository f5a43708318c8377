import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { Session } from '../../../http/session-model'

/** Ends one of the actor's sessions; somebody else's does not exist. @throws AppError not_found */
export async function revokeSession(actor: Actor, id: string): Promise<void> {
  const result = await Session.deleteOne({ _id: id, accountId: actor.id })
  if (result.deletedCount === 0) throw new AppError('not_found')
}
