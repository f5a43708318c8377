import { type Person, type SceneQr } from '../state/sandbox-state'
import { type PushRecord, type SandboxStore } from '../state/sandbox-store'
import { pushEvent } from '../pushes/push-event'
import { followAccount } from './follow-account'

/** A person scans a scene QR: `subscribe` with `qrscene_…` for a new follower, `SCAN` for an old one. */
export function scanScene(store: SandboxStore, person: Person, qr: SceneQr): Promise<PushRecord> {
  if (!person.follows) return followAccount(store, person, qr)
  person.lastActive = store.now()
  store.addChat({ openid: person.openid, from: 'system', text: '扫描了公众号的二维码' })
  return pushEvent(store, person.openid, 'SCAN', qr.scene, { Ticket: qr.ticket })
}
