import { randomBytes, randomInt } from 'node:crypto'
import { madeUp } from '../made-up'
import { type Person } from '../state/sandbox-state'
import { type SandboxStore } from '../state/sandbox-store'

/** A new WeChat user who does not follow yet. */
export function createPerson(store: SandboxStore, nickname: string): Person {
  const seed = randomBytes(12).toString('hex')
  const person: Person = {
    nickname: nickname || `微信用户${store.state.people.length + 1}`,
    phone: `139${String(randomInt(0, 100_000_000)).padStart(8, '0')}`,
    openid: madeUp.id('official account', seed), miniOpenid: madeUp.id('mini-program', seed), unionid: madeUp.id('open platform', seed),
    follows: false, subscribeTime: 0, subscribeScene: '', qrScene: '', lastActive: 0,
  }
  store.state.people.push(person)
  store.changed()
  return person
}
