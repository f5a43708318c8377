import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { openPage } from '@/ui/open-page'
import { ResumeMissing } from '@/ui/resume-sheet/resume-missing'
import type { Job } from './job'

/** 为什么不能投递: the server's reason, what is missing with its points, and the way on. */
export function WhyNotCard({ why, application }: { why: NonNullable<Job['whyNotApply']>; application: Job['application'] }) {
  if (application) return null
  return (
    <Card title="为什么不能投递">
      <View className="ui-strong">{why.message}</View>
      <View className="ui-mid">{why.next}</View>
      {why.missing && why.missing.length > 0
        ? <ResumeMissing missing={why.missing} />
        : why.error !== 'resume_incomplete' && <View className="ui-buttons"><Button kind="line" small onTap={() => openPage('/pages/jobs/index')}>看看其他职位</Button></View>}
    </Card>
  )
}
