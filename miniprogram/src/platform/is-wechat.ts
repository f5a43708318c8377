/** Inside WeChat: always, for a mini-program. */
export const isWechat = (): boolean => true
