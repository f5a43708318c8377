import { type FormField } from '../kernel/form-field'
import { limits } from '../kernel/limits'
import { fairAudiences } from './fair-audiences'
import { fairKinds } from './fair-kinds'

/** What an organiser fills in for an event (R-FAIR-1), in the page's order. Times as typed in China (2026-07-10T14:00); booths stand beside it. */
export const fairFields = {
  kind: { label: '活动类型', kind: 'choice', limit: 10, required: true, options: fairKinds },
  title: { label: '活动名称', kind: 'text', limit: limits.eventNameMax, required: true, hint: '如：2026 届毕业生春季双选会' },
  startsAt: { label: '开始时间', kind: 'datetime', limit: 16, required: true },
  endsAt: { label: '结束时间', kind: 'datetime', limit: 16, required: true },
  place: { label: '地点', kind: 'text', limit: limits.eventPlaceMax, hint: '线下活动填写，如：大学生活动中心一楼大厅' },
  link: { label: '线上链接', kind: 'text', limit: 200, hint: '线上活动填写，以 https:// 开头；报名后可见' },
  intro: { label: '活动介绍', kind: 'textarea', limit: limits.eventIntroMax, required: true, hint: '参会单位、流程、需要携带的材料' },
  audience: { label: '面向', kind: 'choice', limit: 10, required: true, options: fairAudiences },
  /** Asked of employers only: a school's event is for its own. */
  schoolId: { label: '面向的学校', kind: 'text', limit: 24, when: { field: 'audience', is: ['school'] } },
  capacity: { label: '名额', kind: 'number', limit: 5, required: true, hint: '报满后进入候补；发布后可以增加' },
  waitingMax: { label: '候补名额', kind: 'number', limit: 5, hint: '不填为不设候补；有人取消时按顺序自动补上' },
  registrationFrom: { label: '报名开始', kind: 'datetime', limit: 16, required: true },
  registrationTo: { label: '报名截止', kind: 'datetime', limit: 16, required: true },
  checkInFrom: { label: '检票开始', kind: 'datetime', limit: 16, hint: `不填为活动开始前 ${limits.checkInOpensMinutesBefore} 分钟` },
  reentry: { label: '允许离场后再次入场', kind: 'switch', limit: 3, hint: '开启后检票员可以扫码登记离场' },
  staticTickets: { label: '允许使用打印的入场券', kind: 'switch', limit: 3, hint: '关闭后只认手机上每 30 秒更新的二维码，截图和打印件不能入场' },
  reminders: { label: '开始前提醒已报名的学生', kind: 'switch', limit: 3, hint: `开始前 ${limits.eventReminderHours.join(' 小时和 ')} 小时各提醒一次` },
} as const satisfies Record<string, FormField>
