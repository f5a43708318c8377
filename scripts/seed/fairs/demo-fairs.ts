import { type FormValues } from '@shared/kernel/form-field'
import { beijingTyped } from '@shared/kernel/beijing-instant'

const hourMs = 3_600_000
export type DemoFair = 'today' | 'talk' | 'spring'

/** What the demonstration's organisers have typed, at `now`: a fair whose doors are open, a talk with a queue, and a fair that nobody may register for yet. */
export function demoFairs(now: Date): Record<DemoFair, FormValues> {
  const at = (hours: number): string => beijingTyped(new Date(Math.round((now.getTime() + hours * hourMs) / 600_000) * 600_000))
  return {
    today: {
      kind: 'fair', title: '2027 届毕业生冬季双选会', startsAt: at(-0.5), endsAt: at(9), place: '体育馆一层（松花江路 29 号）', link: '', audience: 'all', capacity: '600', waitingMax: '200',
      registrationFrom: at(-72), registrationTo: at(8.5), checkInFrom: at(-1.5), reentry: 'yes', staticTickets: 'yes', reminders: 'yes',
      intro: '省内外 60 家单位提供 1,200 个岗位。入场请出示手机上的入场券，或打印的入场券；可以中途离场，再次入场请重新扫码。请携带简历 5 份。',
    },
    talk: {
      kind: 'talk', title: '哈尔滨示范软件 2027 校园宣讲会', startsAt: at(26), endsAt: at(28), place: '信息楼报告厅 A101', link: '', audience: 'all', capacity: '1', waitingMax: '30',
      registrationFrom: at(-48), registrationTo: at(25), checkInFrom: '', reentry: '', staticTickets: '', reminders: 'yes', intro: '介绍研发、测试与实施岗位和培养计划，现场收简历并安排初试。',
    },
    spring: {
      kind: 'fair', title: '2027 届毕业生春季网络双选会', startsAt: at(24 * 20), endsAt: at(24 * 20 + 8), place: '', link: 'https://fair.example.edu.cn/spring', audience: 'school', capacity: '3000', waitingMax: '',
      registrationFrom: at(24 * 5), registrationTo: at(24 * 19), checkInFrom: '', reentry: '', staticTickets: '', reminders: 'yes', intro: '线上举办，报名后可以看到进入链接。参会单位陆续公布，可以先收藏职位。',
    },
  }
}
