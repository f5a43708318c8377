import { type Actor } from '../../../actor'
import { useRate } from '../../../http/rate-limit'
import { findApprovedByCode } from '../../employers/actions/find-approved-by-code'
import { findEmployersByName } from '../../employers/actions/find-employers-by-name'
import { organiserOf } from '../policy'

const lookUps = { name: 'fair-find-employers', points: 600, seconds: 3600 }

/** Approved employers whose name begins with `q`, at most twenty, or the one with that credit code. @throws AppError forbidden, rate_limited */
export async function findExhibitors(actor: Actor, q: string) {
  await useRate(lookUps, organiserOf(actor).id)
  const rows = /^[0-9A-Z]{18}$/i.test(q) ? await findApprovedByCode(q.toUpperCase()) : await findEmployersByName(q, 20)
  return { items: rows.map(({ _id, name, creditCode }) => ({ id: _id.toString(), name, creditCode })) }
}
