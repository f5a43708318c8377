import { clock } from '../../../clock'
import { type Consent } from '../consent'

/** True when the student agreed to this very version and its countdown is over by the server's clock. */
export function isConsentServed(consent: Consent | null | undefined, version: number): boolean {
  return consent?.version === version && consent.readyAt.getTime() <= clock.ms()
}
