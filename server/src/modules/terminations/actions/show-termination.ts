import { type Actor } from '../../../actor'
import { terminationScope } from '../policy'
import { describeTermination } from './describe-termination'
import { getTermination } from './get-termination'

/** 查看解约. @throws AppError not_found for anybody else's */
export async function showTermination(actor: Actor, id: string) {
  return describeTermination(actor, await getTermination(terminationScope(actor), id))
}
