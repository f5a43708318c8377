import { View } from '@tarojs/components'
import { useState } from 'react'
import { interviewWorkflow, type InterviewStatus } from '@shared/interviews/workflow'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { usePaged } from '@/hooks/use-paged'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Card } from '@/ui/card'
import { Chips } from '@/ui/chips'
import { formatSpan } from '@/ui/format-span'
import { ListItem } from '@/ui/list-item'
import { ListView } from '@/ui/list-view'
import { openPage } from '@/ui/open-page'
import { Page } from '@/ui/page'
import { Tag } from '@/ui/tag'
import { CallBanner } from '../../parts/call-banner'
import { HallEntry } from '../../parts/hall-entry'
import { interviewPages } from '../../parts/interview-pages'
import { NextInterview } from '../../parts/next-interview'

const { states } = interviewWorkflow
const options = Object.entries(states).map(([value, { label }]) => ({ value, label }))
const isStatus = (value: string | undefined): value is InterviewStatus => value !== undefined && value in states

/** 我的面试: the next one large, the way to the hall, all of them by state. */
export default function InterviewsPage() {
  const [status, setStatus] = useState<InterviewStatus>()
  const summary = useLoad(() => call('GET /api/interviews/summary'), [])
  const list = usePaged((cursor) => call('GET /api/interviews', { query: { cursor, status } }), [status])
  const reload = () => { void list.reload(); void summary.reload() }
  useShownAgain(reload)
  const upcoming = summary.data?.upcoming
  const empty = status
    ? { title: `没有“${states[status].label}”的面试`, note: '换一个状态看看', action: { label: '看全部', onTap: () => setStatus(undefined) } }
    : { title: '还没有面试邀请', note: '投递职位后，单位邀请你面试时会出现在这里，并由公众号通知你', action: { label: '查看我的申请', onTap: () => openPage('/modules/applications/pages/list/index') } }
  return (
    <Page title="我的面试" columns>
      <CallBanner className="ui-wide" />
      {upcoming && <View className="ui-wide"><NextInterview interview={upcoming} onBegin={reload} /></View>}
      <View className="ui-wide"><HallEntry /></View>
      <View className="ui-wide"><Chips label="状态" options={options} chosen={status ? [status] : []} max={1} onChange={([value]) => setStatus(isStatus(value) ? value : undefined)} /></View>
      <View className="ui-wide">
        <ListView grid list={list} keyOf={(item) => item.id} empty={empty}>
          {(item) => (
            <Card>
              <ListItem title={item.employer.name} note={`${item.kind.label} · ${item.job.title}`} small={formatSpan(item.startsAt, item.endsAt)} unread={item.status.key === 'invited'}
                extra={<Tag tone={item.status.tone}>{item.status.label}</Tag>} testId={`interview-${item.id}`} onTap={() => openPage(interviewPages.show(item.id))} />
            </Card>
          )}
        </ListView>
      </View>
    </Page>
  )
}
