import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { openPage } from '@/ui/open-page'
import { Tag } from '@/ui/tag'
import { BlockEmployer } from './block-employer'
import type { Job } from './job'
import './advert-card.scss'

/** Who offers it. */
export function EmployerCard({ job }: { job: Job }) {
  const { employer, employerIntro, employerAddress } = job
  return (
    <Card title="招聘单位" extra={<Tag tone="off">{employer.unitNature.label}</Tag>}>
      <View className="ui-strong">{employer.name}</View>
      {employerAddress && <View className="ui-mid">{employerAddress}</View>}
      {employerIntro && <View className="advert ui-mid">{employerIntro.length > 120 ? `${employerIntro.slice(0, 120)}…` : employerIntro}</View>}
      <View className="ui-buttons"><Button kind="line" small onTap={() => openPage(`/modules/jobs/pages/employer/index?id=${employer.id}`)}>单位主页和在招职位</Button></View>
      <BlockEmployer employer={employer} />
    </Card>
  )
}
