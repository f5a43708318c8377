import { closeScreen } from './close-screen'
import { element } from './element'
import { findPart } from './find-part'
import { icon } from './icon'

/** Opens an address over the chat, in a frame: with WeChat's browser bar, or a mini-program's capsule. */
export function openBrowser(address: string, program?: string): void {
  const screen = findPart('browser-screen')
  const frame = element('iframe', { class: 'frame', 'data-testid': 'browser-frame', name: 'browser', title: program ?? '网页', src: address, allow: 'camera; microphone; clipboard-write' })
  const reload = (): void => { frame.src = address }
  const close = element('button', { class: program ? '' : 'icon', 'data-testid': 'browser-close', 'aria-label': '关闭', onClick: () => closeScreen('browser-screen') }, icon(program ? 'ring' : 'close'))
  const again = element('button', { class: program ? '' : 'icon', 'data-testid': 'browser-reload', 'aria-label': '重新打开', onClick: reload }, icon('reload'))
  const back = element('button', { class: 'icon', 'data-testid': 'browser-back', 'aria-label': '后退', onClick: () => history.back() }, icon('back'))
  const host = URL.canParse(address) ? new URL(address).host : address
  const bar = element('header', { class: 'bar' },
    element('span', { class: 'left' }, back, !program && close),
    element('b', {}, program ?? host),
    element('span', { class: 'right' }, program ? element('span', { class: 'capsule' }, again, close) : again))
  screen.replaceChildren(bar, frame)
  screen.dataset.testid = 'browser'
  screen.dataset.address = address
  screen.hidden = false
  // Going back from the first page closes the view instead of leaving the sandbox.
  history.pushState(null, '')
}
