import Taro from '@tarojs/taro'
import { send } from './send'
import { token } from './token'

let running: Promise<boolean> | undefined

async function signIn(): Promise<boolean> {
  const { code } = await Taro.login()
  const session = await send<{ token: string }>('POST', '/api/accounts/sessions/mini', { code })
  token.save(session.token)
  return true
}

/** Mini-program: exchanges WeChat's code for our session, once for all waiting requests. False when WeChat knows us but no account is bound. */
export function signInSilently(): Promise<boolean> {
  running ??= signIn().catch(() => false).finally(() => { running = undefined })
  return running
}
