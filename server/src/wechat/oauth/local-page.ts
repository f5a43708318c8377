import { AppError } from '../../errors'

/** `next` as a path under /m/ of our own site. @throws AppError oauth_bad_next for anything else: no open redirect. */
export function localPage(next: unknown): string {
  if (typeof next !== 'string' || next.length > 1000 || !next.startsWith('/m/')) throw new AppError('oauth_bad_next')
  const base = 'http://local.invalid'
  if (!URL.canParse(next, base)) throw new AppError('oauth_bad_next')
  const url = new URL(next, base)
  // Parsed, `..`, backslashes and control characters show where they really lead.
  if (url.origin !== base || !url.pathname.startsWith('/m/') || url.pathname.includes('//')) throw new AppError('oauth_bad_next')
  return `${url.pathname}${url.search}${url.hash}`
}
