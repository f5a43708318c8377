import { type PageState } from '../control/page-state'
import { drawWhenChanged } from './draw-when-changed'
import { element } from './element'
import { findPart } from './find-part'

/** The account's living QRs, newest first. */
export function drawRecentQrs(state: PageState, scanned: (text: string) => void): void {
  const list = document.getElementById('qrs')
  if (!list) return
  drawWhenChanged('qrs', [state.qrCodes, findPart('scan-screen').dataset.opened], () => {
    const tiles = state.qrCodes.map(({ ticket, scene }) => element('button', { 'data-testid': `scan-qr-${scene}`, 'data-scene': scene, title: scene, onClick: () => scanned(ticket) },
      element('img', { src: `/cgi-bin/showqrcode?ticket=${encodeURIComponent(ticket)}`, alt: '' }), element('span', {}, scene)))
    list.replaceChildren(tiles.length > 0 ? element('div', { class: 'qrs' }, ...tiles) : element('p', { class: 'note' }, '还没有。网页上出现绑定二维码后，会列在这里。'))
  })
}
