import { ApiError } from './api-error'
import { goToLogin } from './go-to-login'
import { signInSilently } from './sign-in-silently'
import { token } from './token'

/**
 * Runs a request; on 401 signs in silently (mini-program) and runs it once more, else leads to the login page. The refusal is still thrown.
 * `lost`: what the login page says did not go through. `stay` leaves a visitor where they are: the page has something for them too.
 */
export async function withSession<T>(run: () => Promise<T>, { stay = false, lost }: { stay?: boolean; lost?: 'signing' } = {}): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof ApiError) || error.id !== 'unauthenticated') throw error
    token.clear()
    if (process.env.TARO_ENV !== 'h5' && await signInSilently()) return await run()
    if (!stay) await goToLogin(lost)
    throw error
  }
}
