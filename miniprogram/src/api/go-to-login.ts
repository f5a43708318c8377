import Taro from '@tarojs/taro'
import { currentAddress } from '@/platform/current-address'
import { inWechatView } from '@/platform/in-wechat-view'
import { openUrl } from '@/platform/open-url'

const loginPage = '/modules/accounts/pages/login/index'
/** Staff of a fair have a code instead of an account. */
const gates = '/modules/check-in/'
let going = false

/** Sends the visitor to sign in and back: through WeChat's OAuth inside WeChat's browser, else to the login page. Called by every 401 at once, so it goes only once. */
export async function goToLogin(lost?: 'signing'): Promise<void> {
  const next = currentAddress()
  if (going || next.includes(loginPage)) return
  going = true
  try {
    if (next.includes(gates)) { if (!next.includes('/join/')) await Taro.redirectTo({ url: `${gates}pages/join/index` }) }
    else if (process.env.TARO_ENV === 'h5' && inWechatView()) await openUrl(`/wechat/oauth/start?next=${encodeURIComponent(next)}`)
    else await Taro.navigateTo({ url: `${loginPage}?next=${encodeURIComponent(next)}${lost ? `&lost=${lost}` : ''}` })
  } finally {
    going = false
  }
}
