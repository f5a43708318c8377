import Taro, { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect } from 'react'
import { ApiError } from '@/api/api-error'
import { send } from '@/api/send'
import type { ResponseOf } from '@/api/input-of'

const messagesTab = 3

/** The count on the 消息 tab, renewed whenever a tab of ours comes into view. Answers a function that renews it now. */
export function useUnreadBadge(signedIn: boolean): () => void {
  const renew = useCallback(() => { void showUnread(signedIn) }, [signedIn])
  useEffect(renew, [renew])
  useDidShow(renew)
  return renew
}

/** A badge is no reason to disturb anybody: refused or unreachable, it stays as it is. */
async function showUnread(signedIn: boolean): Promise<void> {
  try {
    const total = signedIn ? (await send<ResponseOf<'GET /api/messages/unread'>>('GET', '/api/messages/unread')).total : 0
    await (total > 0 ? Taro.setTabBarBadge({ index: messagesTab, text: total > 99 ? '99+' : String(total) }) : Taro.removeTabBarBadge({ index: messagesTab }))
  } catch (error) {
    // WeChat refuses by a plain object when the person has left the tabs meanwhile.
    if (error instanceof Error && !(error instanceof ApiError)) throw error
  }
}
