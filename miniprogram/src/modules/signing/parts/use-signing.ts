import { useState } from 'react'
import type { Handover } from '@shared/signing/terms'
import { ApiError } from '@/api/api-error'
import { serverNow } from '@/api/server-time'
import { useAction } from '@/hooks/use-action'
import { toast } from '@/ui/toast'
import { beginConsent, signOffer, type Offer } from './offer'

export interface Signing {
  /** Undefined: the sheet is closed. */
  readyAt: string | undefined
  begin: () => Promise<boolean>
  sign: (handover?: Handover) => Promise<boolean>
  close: () => void
  beginning: boolean
  signing: boolean
  /** What went wrong at the last try, e.g. no network; the sheet may be closed by then. */
  error: ApiError | undefined
}

interface Options { onSigned: (agreementId: string) => void; /** What was read is no longer so: load it again. */ onChanged: () => void }
/** After any other refusal the page has to be read again. */
const passing: readonly string[] = ['network_error', 'consent_countdown_not_served', 'rate_limited', 'not_ready', 'internal_error', 'unauthenticated']

/** 同意 → countdown → 现在签约. A countdown still running is taken up again, one served earlier is begun anew: reading is the point of it. */
export function useSigning(offer: Offer | undefined, { onSigned, onChanged }: Options): Signing {
  const [readyAt, setReadyAt] = useState<string>()
  const refused = (error: unknown): never => {
    if (error instanceof ApiError && !passing.includes(error.id)) {
      setReadyAt(undefined)
      toast(`${error.message}，${error.next}`)
      onChanged()
    }
    throw error
  }
  const begin = useAction(async () => {
    if (!offer) return
    sign.clear()
    const running = offer.readyAt !== undefined && Date.parse(offer.readyAt) > serverNow()
    setReadyAt(running ? offer.readyAt : await beginConsent(offer).catch(refused))
  })
  const sign = useAction(async (handover?: Handover) => {
    if (!offer) return
    try {
      onSigned(await signOffer(offer, handover))
    } catch (error) {
      if (error instanceof ApiError && error.id === 'consent_countdown_not_served') setReadyAt(await beginConsent(offer).catch(refused))
      refused(error)
    }
  }, { quiet: true })
  return { readyAt, begin: begin.run, sign: sign.run, close: () => setReadyAt(undefined), beginning: begin.busy, signing: sign.busy, error: sign.error ?? begin.error }
}
