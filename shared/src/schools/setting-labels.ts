/** What each setting does, as the settings page explains it. No zod: the page imports it. */
export const settingLabels = {
  validityDays: { label: '邀请应约有效期（天）', about: '用人单位发出签约邀请后，学生在这些天内答复；单位没有另选时使用。已发出的邀请不变。' },
  agreementCopies: { label: '协议书份数', about: '印在协议书上“一式几份”。已生成的协议书不变。' },
  twoStageReview: { label: '线下协议两步审核', about: '打开后，学生生成线下协议先由学校核对信息，通过后才下载盖章、上传盖章件再审一次。' },
  resumeGatePercent: { label: '投递所需简历完整度（%）', about: '简历达到这个完整度才能投递职位。' },
  consentCountdownSeconds: { label: '签约前阅读倒计时（秒）', about: '学生点同意后要等这么久才能按【现在签约】。' },
  maxTerminations: { label: '每人解约次数上限', about: '不填为不限。只计学校同意了的解约。' },
  registrationDeadline: { label: '去向登记截止日（月-日）', about: '毕业当年这一天（北京时间）结束后，学生不能再生成线下协议、登记其他去向；推迟它即可重新开放。' },
  mailingPriceFen: { label: '纸质协议邮寄价格（元）', about: '学生申请邮寄纸质协议书时支付。' },
  contact: { label: '就业部门联系方式', about: '印在协议书的学校一栏，也告诉有疑问的学生。' },
} as const
