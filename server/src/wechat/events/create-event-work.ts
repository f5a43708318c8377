import { WechatError } from '../client/wechat-error'
import type { OfficialAccount } from '../official-account/create-official-account'
import { createEventMap, type WechatHandlers } from './event-map'
import type { EventWork } from './process-wechat-events'

export interface EventWorkDeps {
  officialAccount: OfficialAccount
  handlers: WechatHandlers
  onFailure?: EventWork['onFailure']
}

/** The same work for the server (right after a push) and the worker (what is left over). */
export function createEventWork({ officialAccount, handlers, onFailure }: EventWorkDeps): EventWork {
  const findUnionid = async (openid: string): Promise<string | undefined> => {
    try {
      return (await officialAccount.getUserInfo(openid)).unionid
    } catch (error) {
      // Accounts without this permission, or a user who has left again: there is no unionid to wait for.
      if (error instanceof WechatError && !error.retryable) return undefined
      throw error
    }
  }
  return { maps: { [officialAccount.appid]: createEventMap(handlers, findUnionid) }, onFailure }
}
