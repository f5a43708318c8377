/** Where a side of a call is: WeChat's rooms and browsers cannot hear each other, so each says which it is. */
export const callRoads = { browser: '浏览器', wechat: '微信小程序' } as const
export type CallRoad = keyof typeof callRoads
