import { type PageState } from '../control/page-state'
import { element } from './element'
import { findPart } from './find-part'
import { phone } from './phone'
import { portrait } from './portrait'

type Person = PageState['people'][number]

const groups: { title: string; has(person: Person): boolean }[] = [
  { title: '已绑定', has: (person) => person.bound },
  { title: '已关注', has: (person) => person.follows && !person.bound },
  { title: '未关注', has: (person) => !person.follows && !person.bound },
]

export interface PeopleDoors { choose(openid: string): void; unfollow(): void; openProgram(): void }

function drawActions(person: Person, doors: PeopleDoors): HTMLElement {
  return element('div', { class: 'actions' },
    element('button', { class: 'btn line small', 'data-testid': 'program-open', onClick: doors.openProgram }, '打开小程序'),
    person.follows && element('button', { class: 'btn plain small', 'data-testid': 'unfollow', onClick: doors.unfollow }, '取消关注'))
}

/** The list of people in three groups; the doors are for the one who holds the phone. */
export function drawPeople(state: PageState, doors: PeopleDoors): void {
  const rows = groups.flatMap(({ title, has }) => {
    const members = state.people.filter(has)
    if (members.length === 0) return []
    return [element('h2', {}, `${title} ${members.length}`), ...members.flatMap((person) => {
      const chosen = person.openid === phone.openid
      const unread = chosen ? 0 : person.unread - (phone.seen.get(person.openid) ?? 0)
      const row = element('button', { class: `person${chosen ? ' on' : ''}`, 'data-testid': `person-${person.openid}`, 'data-name': person.nickname, title: person.openid, 'aria-pressed': String(chosen), onClick: () => doors.choose(person.openid) },
        portrait(person.nickname, person.openid, unread),
        element('span', { class: 'who' }, element('b', {}, person.nickname), element('span', {}, person.openid)),
        person.bound && element('span', { class: 'tag ok' }, person.follows ? '已绑定' : '绑定·未关注'))
      return chosen ? [row, drawActions(person, doors)] : [row]
    })]
  })
  findPart('people').replaceChildren(...rows)
}
