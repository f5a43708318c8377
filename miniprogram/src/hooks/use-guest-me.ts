import { ApiError } from '@/api/api-error'
import { send } from '@/api/send'
import { withSession } from '@/api/with-session'
import { useLoad, type Loaded } from './use-load'
import { useShownAgain } from './use-shown-again'
import type { Me } from './use-me'

/** `me` is absent for a visitor. */
export interface Guest { me: Me | undefined }

async function loadGuest(): Promise<Guest> {
  try {
    return { me: await withSession(() => send<Me>('GET', '/api/accounts/me'), { stay: true }) }
  } catch (error) {
    if (error instanceof ApiError && error.id === 'unauthenticated') return { me: undefined }
    throw error
  }
}

/** Who is here, a visitor included: for pages that have something for both. Asked again whenever the page comes back into view. */
export function useGuestMe(): Loaded<Guest> {
  const state = useLoad(loadGuest, [])
  useShownAgain(() => void state.reload())
  return state
}
