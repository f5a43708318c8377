import { token } from './token'

/** Who we are: the mini-program's token, or the H5's own header that a foreign page cannot send along with the cookie. */
export function requestHeaders(): Record<string, string> {
  if (process.env.TARO_ENV === 'h5') return { 'X-Requested-By': 'ge-h5' }
  const held = token.read()
  return held ? { Authorization: `Bearer ${held}` } : {}
}
