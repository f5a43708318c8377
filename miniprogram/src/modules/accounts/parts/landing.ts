import type { Me } from '@/hooks/use-me'
import { placeOf } from '@/ui/place-of'
import { staffHome } from '@/ui/staff-home'

/** Where someone goes after logging in: back where they came from if that is theirs, else to their home. */
export function landing(role: Me['role'], next: string | undefined): string {
  const url = placeOf(decoded(next))?.url
  const desk = url?.startsWith('/workbench/') === true
  const entrance = url?.startsWith('/modules/accounts/pages/login/') === true || url?.startsWith('/modules/accounts/pages/register/') === true
  if (role === 'student') return url && !desk && !entrance ? url : '/pages/home/index'
  const home = staffHome(role)
  // A desk is one role's own: /workbench/school is not for an employer.
  return url && desk && home && url.startsWith(home.slice(0, home.indexOf('/pages/') + 1)) ? url : home ?? '/pages/me/index'
}

/** WeChat hands page parameters over still encoded, a browser decoded. */
function decoded(next: string | undefined): string | undefined {
  if (!next?.includes('%')) return next
  try { return decodeURIComponent(next) } catch { return undefined }
}
