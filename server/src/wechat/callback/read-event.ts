import { z } from 'zod'
import { AppError } from '../../errors'
import type { WechatEvent } from '../events/wechat-event-model'

const fields = z.object({
  FromUserName: z.string().min(1).max(64),
  CreateTime: z.string().regex(/^\d{1,11}$/),
  MsgType: z.string().min(1).max(64),
  MsgId: z.string().regex(/^\d{1,32}$/).optional(),
  Event: z.string().max(64).optional(),
  EventKey: z.string().max(2048).optional(),
  MsgID: z.string().regex(/^\d{1,32}$/).optional(),
  Status: z.string().max(100).optional(),
})

/** What we keep of a push, and the key by which a repeated one is known. @throws AppError wechat_bad_push */
export function readEvent(appid: string, raw: Record<string, string>): { event: WechatEvent; dedupeKey: string } {
  const read = fields.safeParse(raw)
  if (!read.success) throw new AppError('wechat_bad_push')
  const { FromUserName: openid, CreateTime, MsgType, MsgId, Event, EventKey, MsgID, Status } = read.data
  const name = MsgType === 'event' ? Event : MsgType.toLowerCase()
  if (!name) throw new AppError('wechat_bad_push')
  const finished = name === 'TEMPLATESENDJOBFINISH'
  return {
    event: {
      appid, openid, name,
      at: new Date(Number(CreateTime) * 1000),
      ...(EventKey && { eventKey: EventKey }),
      ...(finished && { sentMsgId: MsgID, sentStatus: Status }),
    },
    dedupeKey: dedupeKey(finished ? MsgID : undefined, MsgId, [openid, CreateTime, name, EventKey ?? '']),
  }
}

function dedupeKey(sentMsgId: string | undefined, msgId: string | undefined, rest: string[]): string {
  if (sentMsgId) return `sent:${sentMsgId}`
  return msgId ? `message:${msgId}` : `event:${rest.join('|')}`
}
