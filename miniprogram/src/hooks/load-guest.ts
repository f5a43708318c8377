import { ApiError } from '@/api/api-error'
import { send } from '@/api/send'
import { withSession } from '@/api/with-session'
import type { Me } from './use-me'

/** `me` is absent for a visitor. */
export interface Guest { me: Me | undefined }

/** Who is here, a visitor included. @throws ApiError when it cannot be asked */
export async function loadGuest(): Promise<Guest> {
  try {
    return { me: await withSession(() => send<Me>('GET', '/api/accounts/me'), { stay: true }) }
  } catch (error) {
    if (error instanceof ApiError && error.id === 'unauthenticated') return { me: undefined }
    throw error
  }
}
