import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { formatDay } from '@/ui/format-time'
import { formatFullSalary } from '@/ui/job-card/format-salary'
import { Tag } from '@/ui/tag'
import type { Job } from './job'
import './job-head.scss'

/** What is offered, to whom, and until when. */
export function JobHead({ job }: { job: Job }) {
  const { city, degree, kind, headcount, open, deadline, publishedAt, status, application } = job
  const facts = [city.label, degree.code === 'none' ? '学历不限' : degree.code === 'doctor' ? degree.label : `${degree.label}及以上`, kind.label, `招 ${headcount} 人`]
  return (
    <Card className={open ? '' : 'job-head--off'}>
      <View className="job-head-title">{job.title}</View>
      <View className="job-head-pay">{formatFullSalary(job)}</View>
      <View className="job-head-tags">
        {application ? <Tag tone={application.status.tone}>{application.status.label}</Tag> : <Tag tone={open ? 'ok' : 'off'}>{open ? status.label : status.key === 'published' ? '已停止投递' : status.label}</Tag>}
        {facts.map((fact) => <Tag key={fact} tone="off">{fact}</Tag>)}
      </View>
      <View className="ui-note">{`${formatDay(publishedAt)}发布 · ${formatDay(deadline)}截止`}</View>
    </Card>
  )
}
