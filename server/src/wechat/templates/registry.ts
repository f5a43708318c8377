/** WeChat's field kinds that our templates use; each has its own limit (see fit-value.ts). */
export type TemplateFieldKind = 'thing' | 'phrase' | 'time' | 'date' | 'character_string'

/** `from` names the value in the notice's payload: a Date (or ISO text) for time and date, text for the rest. */
export interface TemplateField { key: string; label: string; kind: TemplateFieldKind; from: string }
export interface TemplateEntry { kind: string; title: string; fields: readonly TemplateField[] }

/**
 * Every push there is, as plain data. Template ids come from WECHAT_TEMPLATE_IDS (JSON): `kind` is the key of the
 * official-account template, `mini:<kind>` the key of the mini-program's subscription template with the same fields.
 * The page a card opens is not here: it is `notice.path`.
 */
export const templateRegistry = [
  { kind: 'signing_invitation', title: '签约邀请通知', fields: [
    { key: 'thing1', label: '单位名称', kind: 'thing', from: 'employerName' },
    { key: 'thing2', label: '岗位名称', kind: 'thing', from: 'position' },
    { key: 'time3', label: '截止时间', kind: 'time', from: 'expiresAt' },
    { key: 'thing4', label: '温馨提示', kind: 'thing', from: 'note' },
  ] },
  { kind: 'signing_expiring', title: '签约邀请即将到期提醒', fields: [
    { key: 'thing1', label: '单位名称', kind: 'thing', from: 'employerName' },
    { key: 'time2', label: '截止时间', kind: 'time', from: 'expiresAt' },
    { key: 'thing3', label: '剩余时间', kind: 'thing', from: 'remaining' },
    { key: 'thing4', label: '温馨提示', kind: 'thing', from: 'note' },
  ] },
  { kind: 'review_result', title: '审核结果通知', fields: [
    { key: 'thing1', label: '审核事项', kind: 'thing', from: 'subject' },
    { key: 'phrase2', label: '审核结果', kind: 'phrase', from: 'result' },
    { key: 'time3', label: '审核时间', kind: 'time', from: 'decidedAt' },
    { key: 'thing4', label: '审核说明', kind: 'thing', from: 'note' },
  ] },
  { kind: 'agreement_amended', title: '协议内容变更提醒', fields: [
    { key: 'thing1', label: '单位名称', kind: 'thing', from: 'employerName' },
    { key: 'thing2', label: '变更内容', kind: 'thing', from: 'change' },
    { key: 'time3', label: '变更时间', kind: 'time', from: 'changedAt' },
    { key: 'time4', label: '截止时间', kind: 'time', from: 'expiresAt' },
    { key: 'thing5', label: '温馨提示', kind: 'thing', from: 'note' },
  ] },
  { kind: 'signing_result', title: '签约结果通知', fields: [
    { key: 'thing1', label: '单位名称', kind: 'thing', from: 'employerName' },
    { key: 'phrase2', label: '签约状态', kind: 'phrase', from: 'result' },
    { key: 'time3', label: '更新时间', kind: 'time', from: 'decidedAt' },
    { key: 'thing4', label: '备注', kind: 'thing', from: 'note' },
  ] },
  { kind: 'termination', title: '解约进展通知', fields: [
    { key: 'thing1', label: '单位名称', kind: 'thing', from: 'employerName' },
    { key: 'phrase2', label: '办理状态', kind: 'phrase', from: 'result' },
    { key: 'time3', label: '更新时间', kind: 'time', from: 'changedAt' },
    { key: 'thing4', label: '温馨提示', kind: 'thing', from: 'note' },
  ] },
  { kind: 'registration_reminder', title: '去向登记办理提醒', fields: [
    { key: 'thing1', label: '办理事项', kind: 'thing', from: 'subject' },
    { key: 'date2', label: '截止日期', kind: 'date', from: 'deadline' },
    { key: 'thing3', label: '温馨提示', kind: 'thing', from: 'note' },
  ] },
  { kind: 'job_digest', title: '职位推荐通知', fields: [
    { key: 'thing1', label: '推荐职位', kind: 'thing', from: 'jobs' },
    { key: 'thing2', label: '推荐理由', kind: 'thing', from: 'reason' },
    { key: 'date3', label: '推荐日期', kind: 'date', from: 'day' },
    { key: 'thing4', label: '温馨提示', kind: 'thing', from: 'note' },
  ] },
  { kind: 'job_invitation', title: '职位投递邀请通知', fields: [
    { key: 'thing1', label: '单位名称', kind: 'thing', from: 'employerName' },
    { key: 'thing2', label: '岗位名称', kind: 'thing', from: 'position' },
    { key: 'time3', label: '截止时间', kind: 'time', from: 'expiresAt' },
    { key: 'thing4', label: '温馨提示', kind: 'thing', from: 'note' },
  ] },
  { kind: 'application_result', title: '投递进展通知', fields: [
    { key: 'thing1', label: '单位名称', kind: 'thing', from: 'employerName' },
    { key: 'thing2', label: '岗位名称', kind: 'thing', from: 'position' },
    { key: 'phrase3', label: '投递状态', kind: 'phrase', from: 'result' },
    { key: 'time4', label: '更新时间', kind: 'time', from: 'changedAt' },
    { key: 'thing5', label: '温馨提示', kind: 'thing', from: 'note' },
  ] },
  { kind: 'interview_invitation', title: '面试邀请通知', fields: [
    { key: 'thing1', label: '单位名称', kind: 'thing', from: 'employerName' },
    { key: 'thing2', label: '岗位名称', kind: 'thing', from: 'position' },
    { key: 'time3', label: '面试时间', kind: 'time', from: 'startsAt' },
    { key: 'thing4', label: '面试方式', kind: 'thing', from: 'way' },
    { key: 'thing5', label: '温馨提示', kind: 'thing', from: 'note' },
  ] },
  { kind: 'interview_reminder', title: '面试提醒', fields: [
    { key: 'thing1', label: '单位名称', kind: 'thing', from: 'employerName' },
    { key: 'time2', label: '面试时间', kind: 'time', from: 'startsAt' },
    { key: 'thing3', label: '面试方式', kind: 'thing', from: 'way' },
    { key: 'thing4', label: '温馨提示', kind: 'thing', from: 'note' },
  ] },
  { kind: 'interview_result', title: '面试结果通知', fields: [
    { key: 'thing1', label: '单位名称', kind: 'thing', from: 'employerName' },
    { key: 'thing2', label: '岗位名称', kind: 'thing', from: 'position' },
    { key: 'phrase3', label: '面试结果', kind: 'phrase', from: 'result' },
    { key: 'time4', label: '更新时间', kind: 'time', from: 'decidedAt' },
    { key: 'thing5', label: '温馨提示', kind: 'thing', from: 'note' },
  ] },
  { kind: 'event_reminder', title: '活动开始提醒', fields: [
    { key: 'thing1', label: '活动名称', kind: 'thing', from: 'event' },
    { key: 'time2', label: '开始时间', kind: 'time', from: 'startsAt' },
    { key: 'thing3', label: '活动地点', kind: 'thing', from: 'place' },
    { key: 'thing4', label: '温馨提示', kind: 'thing', from: 'note' },
  ] },
  { kind: 'event_change', title: '活动变更通知', fields: [
    { key: 'thing1', label: '活动名称', kind: 'thing', from: 'event' },
    { key: 'thing2', label: '变更内容', kind: 'thing', from: 'change' },
    { key: 'time3', label: '变更时间', kind: 'time', from: 'changedAt' },
    { key: 'thing4', label: '温馨提示', kind: 'thing', from: 'note' },
  ] },
] as const satisfies readonly TemplateEntry[]

export type TemplateKind = (typeof templateRegistry)[number]['kind']
