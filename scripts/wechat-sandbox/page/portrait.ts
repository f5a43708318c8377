import { element } from './element'

const colours = ['#1d5fe0', '#14804a', '#a35a00', '#7a3fc4', '#0f7c8a', '#b03a5b']

/** The square portrait of a person: the last character of the name on a colour of their own. */
export function portrait(nickname: string, openid: string, unread = 0): HTMLElement {
  const colour = colours[[...openid].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % colours.length]
  return element('span', { class: 'avatar', style: `background:${colour}` }, [...nickname].slice(-1).join(''), unread > 0 && element('span', { class: 'badge' }, String(unread)))
}
