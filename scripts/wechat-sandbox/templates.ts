import { createHash } from 'node:crypto'
import { type MessageTemplate } from './message-template'

const idOf = (account: string, kind: string): string =>
  createHash('sha256').update(`wechat sandbox template: ${account} ${kind}`).digest('base64url').slice(0, 43)

type Draft = Omit<MessageTemplate, 'id'>
const drafts: Draft[] = [
  { kind: 'signing_invitation', title: '签约邀请通知',
    fields: { thing1: '单位名称', thing2: '岗位名称', time3: '截止时间', thing4: '温馨提示' },
    example: { thing1: '哈尔滨示范软件有限公司', thing2: 'Java 开发工程师', time3: '2026年11月24日 18:00', thing4: '请在截止时间前回复' } },
  { kind: 'signing_expiring', title: '签约邀请即将到期提醒',
    fields: { thing1: '单位名称', time2: '截止时间', thing3: '剩余时间', thing4: '温馨提示' },
    example: { thing1: '哈尔滨示范软件有限公司', time2: '2026年11月24日 18:00', thing3: '还剩 24 小时', thing4: '逾期邀请自动失效' } },
  { kind: 'review_result', title: '审核结果通知',
    fields: { thing1: '审核事项', phrase2: '审核结果', time3: '审核时间', thing4: '审核说明' },
    example: { thing1: '生源信息核对', phrase2: '审核通过', time3: '2026年11月20日 09:12', thing4: '可以继续办理签约' } },
  { kind: 'agreement_amended', title: '协议内容变更提醒',
    fields: { thing1: '单位名称', thing2: '变更内容', time3: '变更时间', time4: '截止时间', thing5: '温馨提示' },
    example: { thing1: '哈尔滨示范软件有限公司', thing2: '月薪', time3: '2026年11月21日 10:00', time4: '2026年11月24日 18:00', thing5: '请核对后重新确认' } },
  { kind: 'signing_result', title: '签约结果通知',
    fields: { thing1: '单位名称', phrase2: '签约状态', time3: '更新时间', thing4: '备注' },
    example: { thing1: '哈尔滨示范软件有限公司', phrase2: '签约成功', time3: '2026年11月25日 15:30', thing4: '可下载电子协议书' } },
  { kind: 'termination', title: '解约进展通知',
    fields: { thing1: '单位名称', phrase2: '办理状态', time3: '更新时间', thing4: '温馨提示' },
    example: { thing1: '哈尔滨示范软件有限公司', phrase2: '待你答复', time3: '2026年11月25日 15:30', thing4: '同意或不同意，请说明理由' } },
  { kind: 'registration_reminder', title: '去向登记办理提醒',
    fields: { thing1: '办理事项', date2: '截止日期', thing3: '温馨提示' },
    example: { thing1: '去向登记', date2: '2027年8月31日', thing3: '签约或登记其他去向' } },
  { kind: 'job_digest', title: '职位推荐通知',
    fields: { thing1: '推荐职位', thing2: '推荐理由', date3: '推荐日期', thing4: '温馨提示' },
    example: { thing1: 'Java 开发工程师等 5 个职位', thing2: '专业、城市相符', date3: '2026年11月23日', thing4: '点击查看推荐理由' } },
  { kind: 'job_invitation', title: '职位投递邀请通知',
    fields: { thing1: '单位名称', thing2: '岗位名称', time3: '截止时间', thing4: '温馨提示' },
    example: { thing1: '哈尔滨示范软件有限公司', thing2: 'Java 开发工程师', time3: '2026年11月30日 18:00', thing4: '点击查看职位并回应' } },
  { kind: 'application_result', title: '投递进展通知',
    fields: { thing1: '单位名称', thing2: '岗位名称', phrase3: '投递状态', time4: '更新时间', thing5: '温馨提示' },
    example: { thing1: '哈尔滨示范软件有限公司', thing2: 'Java 开发工程师', phrase3: '邀面试', time4: '2026年11月25日 15:30', thing5: '点击查看详情' } },
  { kind: 'interview_invitation', title: '面试邀请通知',
    fields: { thing1: '单位名称', thing2: '岗位名称', time3: '面试时间', thing4: '面试方式', thing5: '温馨提示' },
    example: { thing1: '哈尔滨示范软件有限公司', thing2: 'Java 开发工程师', time3: '2026年11月26日 14:00', thing4: '视频面试', thing5: '请在开始前答复' } },
  { kind: 'interview_reminder', title: '面试提醒',
    fields: { thing1: '单位名称', time2: '面试时间', thing3: '面试方式', thing4: '温馨提示' },
    example: { thing1: '哈尔滨示范软件有限公司', time2: '2026年11月26日 14:00', thing3: '视频面试', thing4: '请提前测试摄像头' } },
  { kind: 'interview_result', title: '面试结果通知',
    fields: { thing1: '单位名称', thing2: '岗位名称', phrase3: '面试结果', time4: '更新时间', thing5: '温馨提示' },
    example: { thing1: '哈尔滨示范软件有限公司', thing2: 'Java 开发工程师', phrase3: '面试通过', time4: '2026年11月26日 16:30', thing5: '点击查看详情' } },
  { kind: 'event_reminder', title: '活动开始提醒',
    fields: { thing1: '活动名称', time2: '开始时间', thing3: '活动地点', thing4: '温馨提示' },
    example: { thing1: '2027届毕业生冬季招聘会', time2: '2026年11月28日 09:00', thing3: '体育馆一层', thing4: '请打开入场券扫码入场' } },
  { kind: 'event_change', title: '活动变更通知',
    fields: { thing1: '活动名称', thing2: '变更内容', time3: '变更时间', thing4: '温馨提示' },
    example: { thing1: '2027届毕业生冬季招聘会', thing2: '活动取消', time3: '2026年11月25日 10:00', thing4: '点击查看说明' } },
]

/** The official account's own templates (25 at most). A new kind of notice is one more entry in `drafts`. */
export const officialTemplates: readonly MessageTemplate[] = drafts.map((draft) => ({ ...draft, id: idOf('official account', draft.kind) }))

/** The mini-program's subscription templates: the same cards under ids of their own. */
export const subscribeTemplates: readonly MessageTemplate[] = drafts.map((draft) => ({ ...draft, id: idOf('mini-program', draft.kind) }))
