import { View } from '@tarojs/components'
import { useState } from 'react'
import { applicationWorkflow, type ApplicationStatus } from '@shared/applications/workflow'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Card } from '@/ui/card'
import { Chips } from '@/ui/chips'
import { formatTime } from '@/ui/format-time'
import { ListItem } from '@/ui/list-item'
import { ListView } from '@/ui/list-view'
import { openPage } from '@/ui/open-page'
import { Page } from '@/ui/page'
import { Tag } from '@/ui/tag'

const { states } = applicationWorkflow
const options = Object.entries(states).map(([value, { label }]) => ({ value, label }))
const isStatus = (value: string | undefined): value is ApplicationStatus => value !== undefined && value in states

/** 职位申请记录, of all states or of one. */
export default function ApplicationsPage() {
  const [status, setStatus] = useState<ApplicationStatus>()
  const list = usePaged((cursor) => call('GET /api/applications/mine', { query: { cursor, status } }), [status])
  useShownAgain(() => void list.reload())
  const empty = status
    ? { title: `没有“${states[status].label}”的申请`, note: '换一个状态看看', action: { label: '看全部', onTap: () => setStatus(undefined) } }
    : { title: '还没有投递过职位', note: '投递后，单位是否查看、邀面试还是不合适，每一步都会显示在这里', action: { label: '去看职位', onTap: () => openPage('/pages/jobs/index') } }
  return (
    <Page title="职位申请记录" columns>
      <View className="ui-wide"><Chips label="状态" options={options} chosen={status ? [status] : []} max={1} onChange={([value]) => setStatus(isStatus(value) ? value : undefined)} /></View>
      <View className="ui-wide">
        <ListView grid list={list} keyOf={(item) => item.id} empty={empty}>
          {(item) => (
            <Card>
              <ListItem title={item.job.title} note={item.employer.name} small={`${formatTime(item.appliedAt)} 投递 · ${item.resume.label}${item.invited ? ' · 应邀' : ''}`}
                extra={<Tag tone={item.status.tone}>{item.status.label}</Tag>} testId={`application-${item.id}`} onTap={() => openPage(`/modules/applications/pages/show/index?id=${item.id}`)} />
            </Card>
          )}
        </ListView>
      </View>
    </Page>
  )
}
