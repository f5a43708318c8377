import { type Person } from '../state/sandbox-state'
import { type PushRecord, type SandboxStore } from '../state/sandbox-store'
import { deliverPush } from '../pushes/deliver-push'

/** A person writes to the account; a message, unlike an event, has a MsgId. */
export function sendText(store: SandboxStore, person: Person, content: string): Promise<PushRecord> {
  person.lastActive = store.now()
  store.addChat({ openid: person.openid, from: 'person', text: content })
  return deliverPush(store, { openid: person.openid, what: 'text', talk: true, fields: { MsgType: 'text', Content: content, MsgId: { digits: store.nextMessageId() } } })
}
