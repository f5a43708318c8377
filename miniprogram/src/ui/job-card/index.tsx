import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { JobCard as JobOfList } from '@shared/jobs/card'
import { degrees } from '@shared/jobs/degrees'
import { Tap } from '@/platform/tap'
import { openPage } from '../open-page'
import { Tag } from '../tag'
import type { Tone } from '../tone'
import { formatSalary } from './format-salary'
import './index.scss'

type Named = { label: string }
/** What a card says; every list of adverts has it, or makes it from what it has. */
export type CardJob = Pick<JobOfList, 'id' | 'title' | 'salaryMinFen' | 'salaryMaxFen' | 'open'> & { employer: { name: string }; city: Named; degree: Named; kind: Named }
export interface Fit { score: number; reasons: readonly { key: string; label: string }[] }
interface JobCardProps {
  job: CardJob
  fit?: Fit
  /** What the reader did with it: 已投递, 已收藏. */
  state?: { label: string; tone: Tone }
  /** Why it cannot be applied to, when it is not open. */
  closed?: string
  note?: string
  /** In a list that is chosen from. */
  chosen?: boolean
  /** Beneath, with buttons of its own. */
  foot?: ReactNode
  /** Else it opens the advert. */
  onTap?: () => void
}
/** As many reasons as stand in a line or two on a phone. */
const reasonsShown = 3

/** One advert in a list: title and pay, who and where, why it fits, what was done with it. */
export function JobCard({ job, fit, state, closed = '已停止招聘', note, chosen, foot, onTap }: JobCardProps) {
  // 不限 alone could be of anything.
  const degree = job.degree.label === degrees.none ? '学历不限' : job.degree.label
  const facts = [job.city.label, degree, job.kind.label].join(' · ')
  const tags = fit !== undefined || state !== undefined || !job.open
  const open = onTap ?? (() => openPage(`/modules/jobs/pages/show/index?id=${job.id}`))
  return (
    <View className={`job-card ${job.open ? '' : 'job-card--off'} ${chosen ? 'job-card--chosen' : ''}`}>
      <Tap role={chosen === undefined ? undefined : 'checkbox'} selected={chosen} testId={`job-${job.id}`} onTap={open}>
        <View className="job-card-row">
          {chosen !== undefined && <View className={`job-card-check ${chosen ? 'job-card-check--on' : ''}`} />}
          <View className="job-card-main">
            <View className="job-card-head"><View className="job-card-title">{job.title}</View><View className="job-card-pay">{formatSalary(job)}</View></View>
            <View className="job-card-about"><View className="job-card-employer">{job.employer.name}</View><View className="job-card-facts">{facts}</View></View>
            {tags && (
              <View className="job-card-tags">
                {!job.open && <Tag tone="off">{closed}</Tag>}
                {state && <Tag tone={state.tone}>{state.label}</Tag>}
                {fit && <Tag tone="info">{`匹配 ${fit.score}`}</Tag>}
                {fit?.reasons.slice(0, reasonsShown).map((reason) => <Tag key={reason.key} tone="ok">{reason.label}</Tag>)}
              </View>
            )}
            {note && <View className="job-card-note">{note}</View>}
          </View>
        </View>
      </Tap>
      {foot}
    </View>
  )
}
