/** Shown by WeChat, where it signs people in itself: always, for a mini-program. */
export const inWechatView = (): boolean => true
