import { type Actor } from '../../../actor'
import { describeMe } from './describe-me'
import { getAccount } from './get-account'

/** The actor's own account. @throws AppError unauthenticated */
export const showMe = async (actor: Actor) => describeMe(await getAccount(actor))
