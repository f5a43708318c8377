import { type Actor } from '../../../actor'
import { useRate } from '../../../http/rate-limit'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { findEmployersByName } from '../../employers/actions/find-employers-by-name'

const lookUps = { name: 'privacy-find-employers', points: 120, seconds: 3600 }

/** Approved employers whose name begins with `q`, at most twenty. @throws AppError rate_limited */
export async function findEmployersToBlock(actor: Actor, q: string) {
  await useRate(lookUps, ownStudentId(actor))
  return { items: (await findEmployersByName(q, 20)).map(({ _id, name }) => ({ id: _id.toString(), name })) }
}
