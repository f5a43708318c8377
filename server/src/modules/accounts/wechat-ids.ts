/** One WeChat user as the official account, the mini-program and the open platform know them; what is not known is absent. */
export interface WechatIds { oaOpenid?: string; mpOpenid?: string; unionid?: string }
