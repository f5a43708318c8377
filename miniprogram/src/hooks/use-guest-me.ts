import { loadGuest, type Guest } from './load-guest'
import { useLoad, type Loaded } from './use-load'
import { useShownAgain } from './use-shown-again'

/** Who is here, a visitor included: for pages that have something for both. Asked again whenever the page comes back into view. */
export function useGuestMe(): Loaded<Guest> {
  const state = useLoad(loadGuest, [])
  useShownAgain(() => void state.reload())
  return state
}
