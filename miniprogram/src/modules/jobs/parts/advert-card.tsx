import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import { describeMajors } from './describe-majors'
import type { Job } from './job'
import './advert-card.scss'

/** The advert in the unit's own words, and what it asks for. */
export function AdvertCard({ job }: { job: Job }) {
  return (
    <>
      <Card title="职位描述"><View className="advert">{job.description || '单位没有填写描述'}</View></Card>
      <Card title="职位要求">
        <Row label="职位类别">{job.category.label}</Row>
        <Row label="行业">{job.industry.label}</Row>
        <Row label="学历">{job.degree.label}</Row>
        <Row label="专业">{describeMajors(job.majors)}</Row>
        <Row label="工作城市">{job.city.label}</Row>
      </Card>
    </>
  )
}
