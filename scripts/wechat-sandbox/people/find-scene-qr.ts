import { type SceneQr } from '../state/sandbox-state'
import { type SandboxStore } from '../state/sandbox-store'

/** The newest QR that `text` means: its ticket, its weixin.qq.com address, a showqrcode link or its scene. */
export function findSceneQr(store: SandboxStore, text: string): SceneQr | undefined {
  const ticket = /[?&]ticket=([^&#]+)/.exec(text)?.[1]
  const wanted = ticket ? decodeURIComponent(ticket) : text.trim()
  return [...store.state.qrCodes].reverse().find((qr) => qr.ticket === wanted || qr.url === wanted || qr.scene === wanted)
}
