import type { Role } from '@shared/kernel/roles'
import { deskHomes } from './desk-homes'
import { isH5 } from './is-h5'

/** Where someone who is not a student begins on this device; undefined for roles without a desk. The mini-program lacks the desks that need a computer: it says where they are. */
export function staffHome(role: Role, h5 = isH5): string | undefined {
  const home = deskHomes[role]
  return home && !h5 && (role === 'reviewer' || role === 'admin') ? '/modules/accounts/pages/on-computer/index' : home
}
