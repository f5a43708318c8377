import { clock } from '../../../clock'
import { type Consent } from '../consent'

/** A consent to `version` that begins now and is served after `seconds`. */
export function beginConsent(version: number, seconds: number): Consent {
  const at = clock.now()
  return { at, version, readyAt: new Date(at.getTime() + seconds * 1000) }
}
export { type Consent }
