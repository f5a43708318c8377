import { clock } from '../../clock'
import { markFollowState } from '../users/mark-follow-state'
import { rememberWechatUser } from '../users/remember-wechat-user'
import type { WechatEvent } from './wechat-event-model'

/** What the modules do with WeChat's events. Each may be called again with the same input and must then change nothing. */
export interface WechatHandlers {
  /** A scene QR was scanned by a new or an old follower. An unknown or expired scene is not an error. */
  bindByScene(input: { scene: string; openid: string }): Promise<void>
  /** Someone follows whose unionid is known: perhaps the mini-program already knows them. */
  bindByUnionid(input: { unionid: string; openid: string }): Promise<void>
  markUnfollowed(input: { openid: string }): Promise<void>
  /** How a template message ended. False: no such message id (yet); asked again for ten minutes. */
  recordDelivery(input: { msgId: string; status: DeliveryStatus; at: Date }): Promise<boolean>
}
export type DeliveryStatus = 'delivered' | 'blocked' | 'failed'
/** The unionid of a follower, when WeChat tells it. */
export type FindUnionid = (openid: string) => Promise<string | undefined>
export type EventMap = Readonly<Record<string, (event: WechatEvent) => Promise<void>>>

const deliveryPatienceMs = 10 * 60_000

/** The official account's table: event → what happens. An event that is not here is stored and nothing else. */
export function createEventMap(handlers: WechatHandlers, findUnionid: FindUnionid): EventMap {
  const learnUnionid = async ({ appid, openid }: WechatEvent): Promise<void> => {
    const unionid = await findUnionid(openid)
    if (!unionid) return
    await rememberWechatUser({ appid, openid, unionid })
    await handlers.bindByUnionid({ unionid, openid })
  }
  const arrived = async (event: WechatEvent, scene: string | undefined): Promise<void> => {
    const { appid, openid, at } = event
    await markFollowState({ appid, openid, followed: true, at, scene })
    if (!scene) return learnUnionid(event)
    await handlers.bindByScene({ scene, openid })
    // Bound already: a unionid that WeChat does not tell just now must not bring the whole event back.
    await learnUnionid(event).catch(() => undefined)
  }
  return {
    subscribe: (event) => arrived(event, event.eventKey?.startsWith('qrscene_') ? event.eventKey.slice('qrscene_'.length) : undefined),
    SCAN: (event) => arrived(event, event.eventKey || undefined),
    unsubscribe: async ({ appid, openid, at }) => {
      await markFollowState({ appid, openid, followed: false, at })
      await handlers.markUnfollowed({ openid })
    },
    TEMPLATESENDJOBFINISH: async ({ sentMsgId, sentStatus, at }) => {
      if (!sentMsgId) return
      const known = await handlers.recordDelivery({ msgId: sentMsgId, status: deliveryStatus(sentStatus), at })
      // The event can overtake the answer to our own send call.
      if (!known && clock.ms() - at.getTime() < deliveryPatienceMs) throw new Error('message id not known yet')
    },
  }
}

function deliveryStatus(text: string | undefined): DeliveryStatus {
  if (text === 'success') return 'delivered'
  return text !== undefined && /user\s*block/.test(text) ? 'blocked' : 'failed'
}
