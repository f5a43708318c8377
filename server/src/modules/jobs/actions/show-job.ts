import { type Actor } from '../../../actor'
import { describeJob } from './describe-job'
import { getJob } from './get-job'

/** The page of an advert that was published, closed ones too. @throws AppError not_found */
export async function showJob(actor: Actor, id: string) {
  return describeJob(actor, await getJob(id))
}
