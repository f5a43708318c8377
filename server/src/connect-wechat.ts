import { type Env } from './env'
import { logger } from './logger'
import { bindByScene } from './modules/accounts/actions/bind-by-scene'
import { bindByUnionid } from './modules/accounts/actions/bind-by-unionid'
import { markUnfollowed } from './modules/accounts/actions/mark-unfollowed'
import { recordDelivery } from './outbox/record-delivery'
import { createEventWork } from './wechat/events/create-event-work'
import { type EventWork } from './wechat/events/process-wechat-events'
import { wechatDoors, type WechatDoors } from './wechat/wechat-doors'

export interface Wechat extends WechatDoors { eventWork: EventWork }

/** WeChat's two clients of this process, and what our modules do with its events. Server and worker wire the same. */
export function connectWechat(env: Env): Wechat {
  const { officialAccount, miniProgram } = wechatDoors(env)
  const eventWork = createEventWork({
    officialAccount,
    handlers: { bindByScene, bindByUnionid, markUnfollowed, recordDelivery },
    onFailure: (failure) => logger.warn(failure, 'wechat event failed'),
  })
  return { officialAccount, miniProgram, eventWork }
}
