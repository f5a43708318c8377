import { settings } from '../../settings'

/** True only beside the WeChat sandbox, which never runs in production: there the _dev addresses exist. */
export function besideSandbox(): boolean {
  const { WECHAT_API_BASE, NODE_ENV } = settings()
  return WECHAT_API_BASE !== undefined && NODE_ENV !== 'production'
}
