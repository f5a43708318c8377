import { element } from './element'

const opened = new Set<number>()
const clockFace = (at: string): string => new Date(at).toLocaleTimeString('zh-CN', { hour12: false, timeZone: 'Asia/Shanghai' })

/** One row of traffic that unfolds; which rows are open outlives a redraw. */
export function drawRecord(id: number, kind: string, at: string, summary: Node[], parts: [string, string][]): HTMLElement {
  const details = element('details', { class: 'record', 'data-testid': `${kind}-row`, ...(opened.has(id) ? { open: true } : {}) },
    element('summary', {}, element('span', { class: 'at' }, clockFace(at)), ...summary),
    element('div', { class: 'detail' }, ...parts.filter(([, text]) => text).flatMap(([title, text]) => [element('h4', {}, title), element('pre', {}, text)])))
  details.addEventListener('toggle', () => { if (details.open) opened.add(id); else opened.delete(id) })
  return details
}
