import { randomBytes } from 'node:crypto'
import { type SceneQr } from '../state/sandbox-state'
import { type SandboxStore } from '../state/sandbox-store'

/** A scene QR that lives `seconds`, or for good when undefined. The last 500 are kept. */
export function makeSceneQr(store: SandboxStore, scene: string, seconds?: number): SceneQr {
  const qr: SceneQr = {
    ticket: `gQ${randomBytes(68).toString('base64').replace(/=+$/, '')}==`,
    url: `http://weixin.qq.com/q/02${randomBytes(16).toString('base64url')}`,
    scene, permanent: seconds === undefined, createdAt: store.now(),
    expiresAt: seconds === undefined ? Number.MAX_SAFE_INTEGER : store.now() + seconds * 1000,
  }
  store.state.qrCodes = [...store.state.qrCodes.slice(-499), qr]
  store.changed()
  return qr
}
