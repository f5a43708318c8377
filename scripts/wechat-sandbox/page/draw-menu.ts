import { type MenuButton } from '../state/sandbox-state'
import { element } from './element'
import { icon } from './icon'

export interface MenuDoors { tap(button: MenuButton): void; send(text: string): void }

function drawSlot(button: MenuButton, at: number, doors: MenuDoors): HTMLElement {
  const children = button.sub_button ?? []
  const list = element('div', { class: 'submenu', hidden: true, 'data-testid': `submenu-${at}` }, ...children.map((child, below) =>
    element('button', { 'data-testid': `menu-${at}-${below}`, onClick: () => { list.hidden = true; doors.tap(child) } }, child.name)))
  const open = (): void => {
    const wasHidden = list.hidden
    document.querySelectorAll<HTMLElement>('.submenu').forEach((one) => { one.hidden = true })
    if (children.length === 0) doors.tap(button)
    else list.hidden = !wasHidden
  }
  return element('div', { class: 'slot' },
    element('button', { class: 'top-button', 'data-testid': `menu-${at}`, onClick: open }, children.length > 0 && element('i'), button.name),
    children.length > 0 && list)
}

/** The foot of the chat: the menu the server published, or the text input; the left key turns between them. */
export function drawMenu(menu: readonly MenuButton[], doors: MenuDoors): HTMLElement {
  const input = element('input', { 'data-testid': 'chat-input', name: 'text', 'aria-label': '消息', autocomplete: 'off' })
  const submit = (event: Event): void => {
    event.preventDefault()
    if (input.value.trim()) doors.send(input.value)
    input.value = ''
  }
  const form = element('form', { onSubmit: submit }, input, element('button', { class: 'btn send', 'data-testid': 'chat-send' }, '发送'))
  const slots = menu.map((button, at) => drawSlot(button, at, doors))
  const parts = slots.length > 0 ? slots : [element('div', { class: 'empty' }, '服务端还没有发布菜单（npm run menu:publish）')]
  const foot = element('footer', { class: 'foot' })
  const show = (typing: boolean): void => {
    const turn = element('button', { class: 'turn', 'data-testid': 'chat-turn', 'aria-label': typing ? '切换到菜单' : '切换到键盘', onClick: () => show(!typing) }, icon(typing ? 'list' : 'keyboard'))
    foot.replaceChildren(turn, ...(typing ? [form] : parts))
  }
  show(false)
  return foot
}
