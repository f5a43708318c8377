import { type Card, type ChatEntry } from '../state/sandbox-state'
import { element } from './element'
import { portrait } from './portrait'

export interface MessageDoors { openUrl(url: string): void; openProgram(pagepath: string): void }

/** A template card as WeChat draws it; the mini-program wins over the address. */
function drawCard(card: Card, doors: MessageDoors): HTMLElement {
  const opens = card.pagepath ? () => doors.openProgram(card.pagepath) : card.url ? () => doors.openUrl(card.url) : undefined
  const fields = card.fields.flatMap(({ label, value }) => (label ? [element('dt', {}, label), element('dd', {}, value)] : [element('dd', { style: 'grid-column:1/-1' }, value)]))
  return element('article', { class: 'message-card', 'data-testid': 'card', 'data-title': card.title },
    element('div', opens ? { class: 'top opens', onClick: opens } : { class: 'top' }, element('h3', {}, card.title), element('dl', {}, ...fields)),
    opens && element('button', { class: 'more', 'data-testid': 'card-open', onClick: opens }, element('span', {}, card.pagepath ? '进入小程序查看' : '查看详情'), element('span', {}, '›')))
}

/** Text with WeChat's one kind of markup, <a href="…">…</a>, as links; everything else stays text. */
function drawText(text: string, doors: MessageDoors): Node[] {
  return text.split(/(<a href="[^"]*">[^<]*<\/a>)/).map((part) => {
    const link = /^<a href="([^"]*)">([^<]*)<\/a>$/.exec(part)
    if (!link) return document.createTextNode(part)
    return element('a', { href: '#', 'data-testid': 'chat-link', onClick: (event) => { event.preventDefault(); doors.openUrl(link[1] ?? '') } }, link[2])
  })
}

/** One entry of the chat. */
export function drawMessage(entry: ChatEntry, owner: { nickname: string; account: string }, doors: MessageDoors): HTMLElement {
  if (entry.from === 'system') return element('div', { class: 'system', 'data-testid': 'chat-system' }, entry.text)
  if (entry.card) return drawCard(entry.card, doors)
  const mine = entry.from === 'person'
  return element('div', { class: `talk${mine ? ' mine' : ''}`, 'data-testid': mine ? 'chat-mine' : 'chat-reply' },
    mine ? portrait(owner.nickname, entry.openid) : element('span', { class: 'avatar', style: 'background:var(--blue)' }, '就'),
    element('div', { class: 'bubble' }, ...drawText(entry.text ?? '', doors)))
}
