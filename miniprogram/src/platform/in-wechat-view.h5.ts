import { isWechat } from './is-wechat'

/** Shown by WeChat, where OAuth signs people in. A frame can only be the sandbox's phone: our policy lets nobody else frame us. */
export const inWechatView = (): boolean => isWechat() || window.self !== window.top
