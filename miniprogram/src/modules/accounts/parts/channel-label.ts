const labels: Partial<Record<string, string>> = { h5: '网页登录', wechat: '微信公众号登录', mini: '小程序登录' }

/** The way a device logged in. */
export const channelLabel = (channel: string): string => labels[channel] ?? '其他方式登录'
