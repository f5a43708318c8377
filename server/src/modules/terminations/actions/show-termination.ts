import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { Termination, type TerminationRow } from '../model'
import { terminationScope } from '../policy'
import { describeTermination } from './describe-termination'

/** 查看解约. @throws AppError not_found for anybody else's */
export async function showTermination(actor: Actor, id: string) {
  const row = await Termination.findOne({ ...terminationScope(actor), _id: id }).lean<TerminationRow>()
  if (!row) throw new AppError('not_found')
  return describeTermination(actor, row)
}
