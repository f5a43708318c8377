import { type Actor } from '../../../actor'
import { ownFairs } from '../policy'
import { getFair, type FairRow } from './get-fair'

/** One of the events of the actor's school or unit, drafts too: for whoever runs it. @throws AppError forbidden, not_found */
export const requireOwnFair = (actor: Actor, id: string): Promise<FairRow> => getFair(id, ownFairs(actor))
