import { type Person } from '../state/sandbox-state'
import { type Answer, type Call, type Endpoint } from './endpoint'
import { readText } from './read-text'
import { WechatRefusal } from './wechat-refusal'

/** Nickname and portrait have been empty in WeChat's answer since 2021-12. */
function describe(person: Person): Record<string, unknown> {
  if (!person.follows) return { subscribe: 0, openid: person.openid, tagid_list: [] }
  return {
    subscribe: 1, openid: person.openid, nickname: '', sex: 0, language: 'zh_CN', city: '', province: '', country: '', headimgurl: '',
    subscribe_time: person.subscribeTime, unionid: person.unionid, remark: '', groupid: 0, tagid_list: [],
    subscribe_scene: person.subscribeScene, qr_scene: 0, qr_scene_str: person.qrScene,
  }
}

/** GET /cgi-bin/user/info */
function userInfo({ store, query }: Call): Answer {
  if (!query.openid) throw new WechatRefusal(41009)
  const person = store.byOpenid(query.openid)
  if (!person) throw new WechatRefusal(40003)
  return { json: describe(person) }
}

/** POST /cgi-bin/user/info/batchget: at most 100. */
function manyInfos({ store, body }: Call): Answer {
  const list: unknown[] = Array.isArray(body.user_list) ? body.user_list : []
  if (list.length < 1 || list.length > 100) throw new WechatRefusal(40097)
  return { json: { user_info_list: list.map((item) => {
    const person = store.byOpenid(typeof item === 'object' && item !== null ? readText({ ...item }, 'openid') : '')
    if (!person) throw new WechatRefusal(40003)
    return describe(person)
  }) } }
}

/** GET /cgi-bin/user/get: followers in pages of 10,000. */
function followers({ store, query }: Call): Answer {
  const all = store.state.people.filter((person) => person.follows).map((person) => person.openid)
  const next = query.next_openid && query.next_openid !== 'undefined' ? query.next_openid : ''
  if (next && !all.includes(next)) throw new WechatRefusal(40003)
  const page = all.slice(next ? all.indexOf(next) + 1 : 0).slice(0, 10_000)
  return { json: { total: all.length, count: page.length, ...(page.length ? { data: { openid: page } } : {}), next_openid: page.at(-1) ?? '' } }
}

export const userEndpoints: Endpoint[] = [
  { method: 'GET', path: '/cgi-bin/user/info', token: 'oa', daily: 5_000_000, handle: userInfo },
  { method: 'POST', path: '/cgi-bin/user/info/batchget', token: 'oa', daily: 5_000_000, handle: manyInfos },
  { method: 'GET', path: '/cgi-bin/user/get', token: 'oa', daily: 500, handle: followers },
]
