import type { Context } from 'koa'
import { AppError } from '../../errors'
import { recordWechatEvent } from '../events/record-wechat-event'
import { openPush } from './open-push'
import type { PushAccount } from './push-account'
import { readEvent } from './read-event'
import { readRawBody } from './read-raw-body'

const maxBytes = 1024 * 1024

/**
 * One POST of WeChat: check, record, answer `success`. The work is done afterwards (`onRecorded`), because WeChat
 * posts again when it has no answer after 5 s. A repeated push is answered in the same way and changes nothing.
 */
export async function receivePush(account: PushAccount, ctx: Context, onRecorded: () => void): Promise<void> {
  try {
    const body = await readRawBody(ctx.req, maxBytes)
    const { event, dedupeKey } = readEvent(account.appid, openPush(account, ctx.query, body))
    if (await recordWechatEvent(event, dedupeKey)) ctx.res.once('close', onRecorded)
  } catch (error) {
    if (error instanceof AppError && error.id === 'payload_too_large') ctx.set('Connection', 'close')
    throw error
  }
  ctx.type = 'text/plain'
  ctx.body = 'success'
}
