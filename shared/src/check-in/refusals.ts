/** R-FAIR-4: why a scan is refused, one word for the gate. The keys are the codes on the wire. */
export const refusals = {
  unknown: '无法识别', 'wrong-event': '不是本场', 'not-open': '未到时间', cancelled: '已取消', 'already-admitted': '已入场', revoked: '已作废', 'expired-code': '码已过期',
} as const
export type Refusal = keyof typeof refusals
