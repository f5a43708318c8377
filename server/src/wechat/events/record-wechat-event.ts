import { clock } from '../../clock'
import { isDuplicateKey } from '../../db/is-duplicate-key'
import { sha256Hex } from '../sha256-hex'
import { WechatEventModel, type WechatEvent } from './wechat-event-model'

const keepMs = 30 * 86_400_000

/** Stores a push before it is answered. False when this very push is already here: WeChat posts up to three times. */
export async function recordWechatEvent(event: WechatEvent, dedupeKey: string): Promise<boolean> {
  const now = clock.now()
  try {
    await WechatEventModel.create({
      ...event,
      _id: sha256Hex(`${event.appid}|${dedupeKey}`),
      state: 'queued', attempts: 0, nextAttemptAt: now, receivedAt: now, purgeAt: new Date(now.getTime() + keepMs),
    })
    return true
  } catch (error) {
    if (isDuplicateKey(error)) return false
    throw error
  }
}
