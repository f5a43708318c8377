import type { Context } from 'koa'
import { readBody } from '../../http/read-body'
import { recordWechatEvent } from '../events/record-wechat-event'
import { openPush } from './open-push'
import type { PushAccount } from './push-account'
import { readEvent } from './read-event'

const maxBytes = 1024 * 1024

/**
 * One POST of WeChat: check, record, answer `success`. The work is done afterwards (`onRecorded`), because WeChat
 * posts again when it has no answer after 5 s. A repeated push is answered in the same way and changes nothing.
 */
export async function receivePush(account: PushAccount, ctx: Context, onRecorded: () => void): Promise<void> {
  const body = await readBody(ctx.req, maxBytes)
  const { event, dedupeKey } = readEvent(account.appid, openPush(account, ctx.query, body))
  if (await recordWechatEvent(event, dedupeKey)) ctx.res.once('close', onRecorded)
  ctx.type = 'text/plain'
  ctx.body = 'success'
}
