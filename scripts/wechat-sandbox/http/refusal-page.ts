import { authorizeFrame } from './authorize-frame'
import { escapeHtml } from './escape-html'

/** WeChat's own page for an authorize link that is not right. */
export const refusalPage = (reason: string): string => authorizeFrame(`<h1>Oops! 出了点问题</h1><p>${escapeHtml(reason)}</p>`)
