/** Kinds of message (R-MSG-1) that exist by now. `optional: false` cannot be switched off (R-MSG-3). */
export const messageKinds = {
  signing_invitation: { label: '签约邀请', optional: false },
  signing_expiring: { label: '邀请即将过期', optional: false },
  signing_result: { label: '签约进展', optional: false },
  agreement_amended: { label: '协议修改', optional: false },
  review_result: { label: '审核结果', optional: false },
  termination: { label: '解约进展', optional: false },
  registration_reminder: { label: '办理提醒', optional: true },
  job_digest: { label: '职位推荐', optional: true },
  job_invitation: { label: '职位邀请', optional: true },
  application_result: { label: '投递进展', optional: true },
  interview_invitation: { label: '面试邀请', optional: true },
  interview_reminder: { label: '面试提醒', optional: true },
  interview_result: { label: '面试结果', optional: true },
  event_reminder: { label: '活动提醒', optional: true },
  event_change: { label: '活动变更', optional: true },
  account_notice: { label: '账号安全', optional: false },
} as const
export type MessageKind = keyof typeof messageKinds
/** Those that WeChat pushes too; the rest lie in the inbox only. */
export type PushKind = Exclude<MessageKind, 'account_notice'>
type OptionalKind = { [K in PushKind]: (typeof messageKinds)[K]['optional'] extends true ? K : never }[PushKind]
/** R-MSG-3: those with a switch of their own in 通知设置; 职位推荐 has it in 推荐设置. */
export const switchableKinds = ['job_invitation', 'application_result', 'interview_invitation', 'interview_reminder', 'interview_result', 'event_reminder', 'event_change', 'registration_reminder'] as const satisfies readonly OptionalKind[]
export type SwitchableKind = (typeof switchableKinds)[number]
