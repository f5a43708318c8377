/** The named faults beside the errcodes, with what each does, as the switch panel shows them. */
export const faultRules: Record<string, string> = {
  timeout: '接口不应答',
  reset: '接口断开连接',
  duplicate: '推送重复一次',
  late: '推送迟到',
  never: '推送丢失',
  forged: '推送签名错误',
  plaintext: '推送未加密',
  user_block: '模板消息被拒收',
  system_failed: '模板消息失败',
  snapshot: '授权给快照用户',
}
