import { z } from 'zod'
import { clock } from '../../clock'
import { readAnswer } from '../client/read-answer'
import type { WechatClient } from '../client/wechat-client'

export interface SceneQr {
  ticket: string
  /** What the QR says; scanning it opens the official account. */
  url: string
  expiresAt: Date
  /** Address of WeChat's picture of the QR. */
  imageUrl: string
}

const maxSeconds = 2_592_000
const answer = z.object({ ticket: z.string().min(1), url: z.string().min(1), expire_seconds: z.number().positive() })

/**
 * A temporary QR of the official account that carries `scene` (1 to 64 characters).
 * `expireSeconds` is always sent: without it WeChat's default is 60 s.
 */
export async function createSceneQr(client: WechatClient, input: { scene: string; expireSeconds: number }): Promise<SceneQr> {
  if (input.scene.length < 1 || input.scene.length > 64) throw new RangeError('a scene has 1 to 64 characters')
  const seconds = Math.min(Math.max(Math.floor(input.expireSeconds), 60), maxSeconds)
  const now = clock.ms()
  const made = readAnswer(answer, await client.createTmpQRCode(input.scene, seconds))
  return {
    ticket: made.ticket,
    url: made.url,
    expiresAt: new Date(now + made.expire_seconds * 1000),
    imageUrl: `${client.mpPrefix}showqrcode?ticket=${encodeURIComponent(made.ticket)}`,
  }
}
