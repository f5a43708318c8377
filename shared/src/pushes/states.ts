/** How far a push is. `waiting` holds those that are tried again; `inbox`: no open door to WeChat, it lies in the inbox. */
export const pushStates = { waiting: '等待发送', sent: '已发送', inbox: '仅消息箱', failed: '发送失败', dropped: '已取消' } as const
export type PushState = keyof typeof pushStates
