import type { Env } from '../../env'
import { localPage } from '../oauth/local-page'

/** Where a card leads: the H5 address logs in silently through OAuth first; `pagepath` is the same page of the mini-program. */
export function noticeTargets(env: Pick<Env, 'PUBLIC_URL'>, path: string): { url: string; pagepath: string } {
  const page = localPage(path)
  const url = new URL('/wechat/oauth/start', env.PUBLIC_URL)
  url.searchParams.set('next', page)
  return { url: url.href, pagepath: page.slice('/m/'.length) }
}
