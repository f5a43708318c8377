import { limits } from '@shared/kernel/limits'
import { type Privacy } from './actions/privacy-of'

/** The settings as their student sees them; the last blocked first. */
export function presentPrivacy({ findable, hidePhone, blocked }: Privacy) {
  return {
    findable, hidePhone, blockedMax: limits.blockedEmployersMax,
    blockedEmployers: blocked.map(({ employerId, name, at }) => ({ id: employerId.toString(), name, blockedAt: at.toISOString() })).reverse(),
  }
}
