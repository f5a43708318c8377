import type { Env } from '../../env'

export interface WechatHosts { api: string; open: string; mp: string }

/** WeChat's three hosts without a trailing slash; the sandbox answers for all three under one base. */
export function wechatHosts(env: Pick<Env, 'WECHAT_API_BASE'>): WechatHosts {
  const base = env.WECHAT_API_BASE?.replace(/\/+$/, '')
  return base
    ? { api: base, open: base, mp: base }
    : { api: 'https://api.weixin.qq.com', open: 'https://open.weixin.qq.com', mp: 'https://mp.weixin.qq.com' }
}
