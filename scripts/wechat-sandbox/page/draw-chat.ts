import { type PageState } from '../control/page-state'
import { drawMenu, type MenuDoors } from './draw-menu'
import { drawMessage, type MessageDoors } from './draw-message'
import { drawWhenChanged } from './draw-when-changed'
import { element } from './element'
import { findPart } from './find-part'
import { icon } from './icon'

export interface ChatDoors extends MenuDoors, MessageDoors { scan(): void; follow(): void }

const GAP = 300_000
const clockFace = (at: number): string => new Date(at).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Asia/Shanghai' })

function drawProfile(state: PageState, doors: ChatDoors): HTMLElement {
  return element('div', { class: 'profile', 'data-testid': 'profile' },
    element('div', { class: 'logo' }, '就'), element('h2', {}, state.account), element('p', { class: 'mid' }, '高校毕业生就业服务平台官方公众号'),
    element('button', { class: 'btn go', 'data-testid': 'follow', onClick: doors.follow }, '关注公众号'),
    element('button', { class: 'btn plain', 'data-testid': 'profile-scan', onClick: doors.scan }, '扫一扫'),
    element('ol', {}, ...['职位推荐与签约提醒', '生源信息核对与去向登记', '扫码绑定学生账号'].map((line) => element('li', {}, line))))
}

function drawEntries(state: PageState, nickname: string, doors: ChatDoors): HTMLElement {
  let last = 0
  const rows = state.chat.flatMap((entry) => {
    const apart = entry.at - last > GAP
    last = entry.at
    const row = drawMessage(entry, { nickname, account: state.account }, doors)
    return apart ? [element('div', { class: 'when' }, clockFace(entry.at)), row] : [row]
  })
  return element('div', { class: 'chat', 'data-testid': 'chat' }, ...rows)
}

/** The official-account screen: its profile for a stranger, chat and menu for a follower. */
export function drawChat(state: PageState, openid: string, doors: ChatDoors): void {
  const person = state.people.find((one) => one.openid === openid)
  if (!person) return
  const screen = findPart('chat-screen')
  drawWhenChanged('chat-frame', [openid, person.follows, state.menu], () => {
    const bar = element('header', { class: 'bar' },
      element('span'),
      element('b', {}, state.account),
      element('span', { class: 'right' }, element('button', { class: 'icon', 'data-testid': 'scan-open', title: '扫一扫', 'aria-label': '扫一扫', onClick: doors.scan }, icon('scan'))))
    screen.replaceChildren(bar, element('div', { class: 'chat' }), ...(person.follows ? [drawMenu(state.menu, doors)] : []))
    screen.dataset.redraw = String(Date.now())
  })
  drawWhenChanged('chat-entries', [openid, person.follows, state.chat, screen.dataset.redraw], () => {
    const body = person.follows ? drawEntries(state, person.nickname, doors) : drawProfile(state, doors)
    screen.children[1]?.replaceWith(body)
    body.scrollTop = body.scrollHeight
  })
}
