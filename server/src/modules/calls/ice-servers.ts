import { limits } from '@shared/kernel/limits'
import { createHmac } from 'node:crypto'
import { clock } from '../../clock'
import { settings } from '../../settings'

/** What RTCPeerConnection takes: `username` and `credential` are of our TURN server alone. */
export interface IceServer { urls: string[]; username?: string; credential?: string }

/**
 * The STUN and TURN servers of the settings. TURN credentials follow coturn's `use-auth-secret`: the name is the instant they end and who asks,
 * the password its HMAC-SHA1 under the shared secret, so that no list of users is kept.
 */
export function iceServers(accountId: string): { iceServers: IceServer[]; expiresAt: Date } {
  const { STUN_URLS: stun, TURN_URLS: turn, TURN_SECRET: secret } = settings()
  const expiresAt = new Date((Math.floor(clock.ms() / 1000) + limits.turnCredentialSeconds) * 1000)
  const servers: IceServer[] = stun.length > 0 ? [{ urls: stun }] : []
  if (turn.length > 0 && secret) {
    const username = `${expiresAt.getTime() / 1000}:${accountId}`
    servers.push({ urls: turn, username, credential: createHmac('sha1', secret).update(username).digest('base64') })
  }
  return { iceServers: servers, expiresAt }
}
