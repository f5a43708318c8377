import type { Advert } from './compare-advert'
import { fenOf } from './fen-of'
import type { InviteField } from './invite-fields'

/** What the job advert promised, without what was left empty. */
export function advertOfValues(values: Record<InviteField, string>): Advert {
  const [position, salaryFen, workplace] = [values['advert.position'].trim(), fenOf(values['advert.salaryFen']), values['advert.workplace'].trim()]
  return { ...(position ? { position } : {}), ...(salaryFen === undefined ? {} : { salaryFen }), ...(workplace ? { workplace } : {}) }
}
