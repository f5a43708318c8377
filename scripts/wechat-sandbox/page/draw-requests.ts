import { type PageState } from '../control/page-state'
import { drawRecord } from './draw-record'
import { element } from './element'

function pretty(text: string): string {
  try {
    // Message numbers are larger than JavaScript's: only what holds none is laid out anew.
    return /:\d{16,}/.test(text) ? text : JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** What the server asked WeChat, newest first. */
export function drawRequests(state: PageState): HTMLElement[] {
  return state.requests.map((one) => {
    const code = /"errcode":(-?\d+)/.exec(one.answer)?.[1] ?? (one.status === 0 ? one.answer : '0')
    const query = one.query.replace(/(access_token|secret)=([^&]{8})[^&]*/g, '$1=$2…')
    return drawRecord(one.id, 'request', one.at, [
      element('span', { class: 'what', title: one.path }, element('b', {}, one.path)),
      element('span', { class: 'side' }, element('span', { class: `tag ${code === '0' ? 'ok' : 'bad'}` }, code === '0' ? 'ok' : code), element('span', { class: 'note' }, `${one.ms} ms`)),
    ], [[`${one.method} 参数`, query.split('&').map(readable).join('\n')], ['请求', pretty(one.body)], ['应答', pretty(one.answer)]])
  })
}
