import { type Person } from '../state/sandbox-state'
import { type PushRecord, type SandboxStore } from '../state/sandbox-store'
import { pushEvent } from '../pushes/push-event'

/** A person leaves the account; pushes `unsubscribe`. */
export function unfollowAccount(store: SandboxStore, person: Person): Promise<PushRecord> {
  person.follows = false
  store.addChat({ openid: person.openid, from: 'system', text: '取消关注了公众号' })
  return pushEvent(store, person.openid, 'unsubscribe', '')
}
