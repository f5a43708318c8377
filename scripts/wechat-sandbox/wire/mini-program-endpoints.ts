import { randomBytes } from 'node:crypto'
import { drawQr } from '../http/draw-qr'
import { sandboxConfig } from '../sandbox-config'
import { checkAccount } from './check-account'
import { type Answer, type Call, type Endpoint, type Picture } from './endpoint'
import { readText } from './read-text'
import { spendCode } from './spend-code'
import { WechatRefusal } from './wechat-refusal'

/** GET /sns/jscode2session */
function codeToSession({ store, query }: Call): Answer {
  checkAccount(query, ['mp'])
  if (!readText(query, 'js_code')) throw new WechatRefusal(41008)
  if (readText(query, 'grant_type') !== 'authorization_code') throw new WechatRefusal(40002)
  const { openid } = spendCode(store, 'mini', readText(query, 'js_code'), 40029)
  const person = store.byMiniOpenid(openid)
  return { json: { session_key: randomBytes(16).toString('base64'), openid, ...(person ? { unionid: person.unionid } : {}) } }
}

/** POST /wxa/business/getuserphonenumber */
function phoneNumber({ store, body }: Call): Answer {
  const { openid } = spendCode(store, 'phone', readText(body, 'code'), 40029)
  const phone = store.byMiniOpenid(openid)?.phone ?? ''
  return { json: { errcode: 0, errmsg: 'ok', phone_info: {
    phoneNumber: phone, purePhoneNumber: phone, countryCode: '86', watermark: { timestamp: store.seconds(), appid: sandboxConfig.miniProgram.appid },
  } } }
}

/** POST /wxa/getwxacodeunlimit: a QR that leads to the same page of the H5 build, since only WeChat reads its own round codes. */
function codeUnlimited({ store, body }: Call): Picture {
  const scene = readText(body, 'scene')
  if (!scene || scene.length > 32 || !/^[\w!#$&'()*+,/:;=?@\-.~]+$/.test(scene)) throw new WechatRefusal(40169)
  const page = readText(body, 'page')
  if (page.startsWith('/') || page.includes('?')) throw new WechatRefusal(41030)
  if (!['', 'release', 'trial', 'develop'].includes(readText(body, 'env_version'))) throw new WechatRefusal(40097)
  const width = typeof body.width === 'number' ? body.width : 430
  if (width < 280 || width > 1280) throw new WechatRefusal(40097)
  return { png: drawQr(`${store.publicUrl}/m/${page || 'pages/home/index'}?scene=${encodeURIComponent(scene)}`, width) }
}

/** WeChat's own sample of a risky text is risky here too. */
const RISKY = ['特3456书yuuo莞6543李zxcz蒜7782法fgnv级', '完2347全dfji试3726测asad感3847知qwez到', '违规示例']

/** POST /wxa/msg_sec_check, version 2 */
function checkText({ store, body }: Call): Answer {
  const content = readText(body, 'content')
  if (body.version !== 2) throw new WechatRefusal(40097)
  if (!content) throw new WechatRefusal(44004)
  if ([...content].length > 2500) throw new WechatRefusal(45002)
  if (![1, 2, 3, 4].includes(Number(body.scene))) throw new WechatRefusal(40129)
  if (!store.byMiniOpenid(readText(body, 'openid'))) throw new WechatRefusal(40003)
  const risky = RISKY.some((sample) => content.includes(sample))
  const result = risky ? { suggest: 'risky', label: 20001 } : { suggest: 'pass', label: 100 }
  return { json: { errcode: 0, errmsg: 'ok', detail: [{ strategy: 'content_model', errcode: 0, ...result, prob: risky ? 95 : 90 }], trace_id: randomBytes(16).toString('hex'), result } }
}

export const miniProgramEndpoints: Endpoint[] = [
  { method: 'ANY', path: '/sns/jscode2session', token: 'none', handle: codeToSession },
  { method: 'POST', path: '/wxa/business/getuserphonenumber', token: 'mp', handle: phoneNumber },
  { method: 'POST', path: '/wxa/getwxacodeunlimit', token: 'mp', handle: codeUnlimited },
  { method: 'POST', path: '/wxa/msg_sec_check', token: 'mp', daily: 2_000_000, handle: checkText },
]
