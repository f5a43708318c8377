import { pushText } from '../../../outbox/push-text'
import { type Notice } from '../../../outbox/notice'
import { isWished } from '../is-wished'
import { presentFit } from '../present-fit'
import { type ProfileRow } from '../profile-model'
import { type Weighed } from '../weigh-list'

// WeChat shows twenty characters: the number at the end has to survive.
const titleShown = 11
const reasonsShown = 3

/** The one push of a day, about these jobs, best first; once a student and day, whoever makes it. */
export function digestNotice(profile: ProfileRow, jobs: readonly Weighed[], now: Date, window: { day: string; pushBy: Date }): Notice & { sendAt: Date } {
  const { accountId } = profile
  const [best] = jobs
  const title = pushText('jobs', best?.job.title ?? '', '新职位')
  const letters = Array.from(title)
  const shown = letters.length > titleShown ? `${letters.slice(0, titleShown - 1).join('')}…` : title
  const reasons = best ? presentFit(best.match, profile).reasons.filter(({ key }) => key !== 'feedback' && isWished(key, profile)).slice(0, reasonsShown) : []
  return {
    kind: 'job_digest', accountId, dedupeKey: `digest:${accountId.toString()}:${window.day}`, title: `今日推荐 ${jobs.length} 个职位`,
    lines: jobs.map(({ job, match }) => ({ label: `${match.score} 分`, value: `${pushText('jobs', job.title, '新职位')} · ${pushText('jobs', job.employerName, '用人单位')}` })),
    data: { jobs: jobs.length > 1 ? `${shown} 等 ${jobs.length} 个职位` : shown, reason: reasons.map(({ key }) => shortReasons[key]).join('、') + '符合', day: now.toISOString(), note: '点开查看职位和推荐理由' },
    path: `modules/recommendations/pages/list/index?day=${window.day}`, sendAt: now, quiet: true, pushBy: window.pushBy,
  }
}

const shortReasons = { category: '职位类别', major: '专业', city: '城市', industry: '行业', salary: '薪资', nature: '单位性质', feedback: '兴趣' } as const
