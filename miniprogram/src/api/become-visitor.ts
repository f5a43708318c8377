import { signInSilently } from './sign-in-silently'
import { visitor } from './visitor'

/** Mini-program: makes sure WeChat's user is known before binding by hand, also after logging out on purpose. True when an account turns out to be bound already: the session has begun then. */
export async function becomeVisitor(): Promise<boolean> {
  if (visitor.token) return false
  visitor.setSignedOut(false)
  return signInSilently()
}
