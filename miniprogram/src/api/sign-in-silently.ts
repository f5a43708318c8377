import Taro from '@tarojs/taro'
import type { ResponseOf } from './input-of'
import { send } from './send'
import { token } from './token'
import { visitor } from './visitor'

let running: Promise<boolean> | undefined

async function signIn(): Promise<boolean> {
  const { code } = await Taro.login()
  const answer = await send<ResponseOf<'POST /api/accounts/sessions/mini'>>('POST', '/api/accounts/sessions/mini', { code })
  if (answer.bound) token.save(answer.token)
  else visitor.token = answer.visitorToken
  return answer.bound
}

/** Mini-program: exchanges WeChat's code for our session, once for all waiting requests. False when no account is bound to this WeChat, or it cannot be asked. */
export function signInSilently(): Promise<boolean> {
  if (visitor.signedOut()) return Promise.resolve(false)
  running ??= signIn().catch(() => false).finally(() => { running = undefined })
  return running
}
