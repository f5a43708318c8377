import { type Person } from '../state/sandbox-state'
import { escapeHtml } from './escape-html'

const frame = (inner: string): string => `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>微信网页授权（沙箱）</title><link rel="stylesheet" href="/assets/tokens.css"><link rel="stylesheet" href="/assets/authorize.css"></head><body><main>${inner}</main></body></html>`

/** Who is looking? Shown when the phone page has not said so: each person is a link back to the same address. */
export function chooserPage(people: readonly Person[], address: string): string {
  const links = people.map(({ nickname, openid, follows }) =>
    `<a data-testid="choose-${escapeHtml(openid)}" href="${escapeHtml(`${address}&_openid=${encodeURIComponent(openid)}`)}"><b>${escapeHtml(nickname)}</b><span>${follows ? '已关注' : '未关注'}</span></a>`)
  return frame(`<h1>以谁的微信打开？</h1><p>微信沙箱：选一个人，网页授权就以他的身份继续。</p>${links.join('')}`)
}

/** WeChat's own page for an authorize link that is not right. */
export const refusalPage = (reason: string): string => frame(`<h1>Oops! 出了点问题</h1><p>${escapeHtml(reason)}</p>`)
