import { type Person } from '../state/sandbox-state'
import { type PushRecord, type SandboxStore } from '../state/sandbox-store'
import { pushEvent } from '../pushes/push-event'

/** A person follows the account, by a scene QR when given one; pushes `subscribe`. */
export function followAccount(store: SandboxStore, person: Person, qr?: { scene: string; ticket: string }): Promise<PushRecord> {
  Object.assign(person, {
    follows: true, subscribeTime: store.seconds(), lastActive: store.now(),
    subscribeScene: qr ? 'ADD_SCENE_QR_CODE' : 'ADD_SCENE_SEARCH', qrScene: qr?.scene ?? '',
  })
  store.addChat({ openid: person.openid, from: 'system', text: qr ? '扫描二维码关注了公众号' : '关注了公众号' })
  return pushEvent(store, person.openid, 'subscribe', qr ? `qrscene_${qr.scene}` : '', qr ? { Ticket: qr.ticket } : {})
}
