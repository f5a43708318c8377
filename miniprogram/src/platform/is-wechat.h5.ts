/** Inside WeChat's browser, where OAuth signs people in. */
export const isWechat = (): boolean => /MicroMessenger/i.test(navigator.userAgent)
