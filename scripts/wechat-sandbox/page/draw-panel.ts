import { type PageState } from '../control/page-state'
import { drawFaults } from './draw-faults'
import { drawPushes } from './draw-pushes'
import { drawRequests } from './draw-requests'
import { drawWhenChanged } from './draw-when-changed'
import { element } from './element'
import { findPart } from './find-part'
import { phone } from './phone'

const tabs = [
  { id: 'requests', label: '接口请求', count: (state: PageState) => state.requests.length },
  { id: 'pushes', label: '推送', count: (state: PageState) => state.pushes.length },
  { id: 'faults', label: '开关', count: (state: PageState) => state.faults.length },
] as const

const hint = { requests: '服务端调用微信接口后，会列在这里。', pushes: '关注、扫码、发消息后，推送会列在这里。' }

function drawBody(state: PageState): HTMLElement[] {
  if (phone.tab === 'faults') return drawFaults(state)
  const rows = phone.tab === 'requests' ? drawRequests(state) : drawPushes(state)
  return rows.length > 0 ? rows : [element('p', { class: 'empty-panel' }, hint[phone.tab])]
}

/** The traffic and the switches beside the phone. */
export function drawPanel(state: PageState): void {
  const counts = tabs.map(({ count }) => count(state))
  drawWhenChanged('tabs', [phone.tab, counts], () => findPart('tabs').replaceChildren(...tabs.map(({ id, label }, at) =>
    element('button', { role: 'tab', 'data-testid': `tab-${id}`, 'aria-selected': String(phone.tab === id), onClick: () => { phone.tab = id; drawPanel(state) } },
      label, (counts[at] ?? 0) > 0 && element('span', { class: 'count' }, String(counts[at]))))))
  const shows = phone.tab === 'faults' ? [state.faults, state.pushTarget] : phone.tab === 'requests' ? state.requests : [state.pushes, state.people.length]
  drawWhenChanged('panel', [phone.tab, shows], () => findPart('panel').replaceChildren(...drawBody(state)))
}
