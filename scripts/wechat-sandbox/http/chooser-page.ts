import { type Person } from '../state/sandbox-state'
import { authorizeFrame } from './authorize-frame'
import { escapeHtml } from './escape-html'

/** Who is looking? Shown when the phone page has not said so: each person is a link back to the same address. */
export function chooserPage(people: readonly Person[], address: string): string {
  const links = people.map(({ nickname, openid, follows }) =>
    `<a data-testid="choose-${escapeHtml(openid)}" href="${escapeHtml(`${address}&_openid=${encodeURIComponent(openid)}`)}"><b>${escapeHtml(nickname)}</b><span>${follows ? '已关注' : '未关注'}</span></a>`)
  return authorizeFrame(`<h1>以谁的微信打开？</h1><p>微信沙箱：选一个人，网页授权就以他的身份继续。</p>${links.join('')}`)
}
