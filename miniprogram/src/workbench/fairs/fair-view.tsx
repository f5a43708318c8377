import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { keepQuery } from '@/platform/keep-query'
import { formatSpan } from '@/ui/format-span'
import { Notice } from '@/ui/notice'
import { Segments } from '@/ui/segments'
import { Loaded } from '@/ui/states/loaded'
import { RecordHead } from '../parts/record-head'
import { BoothsTab } from './booths-tab'
import { CheckInTab } from './check-in-tab'
import { FairFoot } from './fair-foot'
import type { Organiser } from './organiser'
import { OverviewTab } from './overview-tab'
import { RegistrationsTab } from './registrations-tab'
import './fair-view.scss'

const tabs = { overview: '概况', booths: '参会单位', registrations: '报名', checkIn: '检票' } as const
type TabKey = keyof typeof tabs
const keys = Object.keys(tabs).filter((key): key is TabKey => key in tabs)
const telling = { change: '正在通知已报名的学生：时间或地点有变化', cancel: '正在通知已报名的学生：活动取消' } as const

/** One event on its organiser's desk: what it is, who stands there, who comes, who checks tickets. */
export function FairView({ id, organiser, onChanged }: { id: string; organiser: Organiser; onChanged: () => void }) {
  const { tab: asked } = useRouter().params
  const [tab, setTab] = useState<TabKey>(keys.find((key) => key === asked) ?? 'overview')
  const state = useLoad(() => call('GET /api/fairs/:id/mine', { params: { id } }), [id])
  const reload = () => { void state.reload(); onChanged() }
  const pick = (value: string) => { setTab(keys.find((key) => key === value) ?? 'overview'); keepQuery('tab', value) }
  return (
    <Loaded state={state} cards={3}>
      {(fair) => {
        const { status, values, startsAt, endsAt, cancelReason, counts, booths } = fair
        const draft = status.key === 'draft'
        const labels: Record<TabKey, string> = { ...tabs, booths: `${tabs.booths} ${booths}`, registrations: `${tabs.registrations} ${counts.held + counts.waiting}` }
        // Nobody registers for a draft.
        const offered = keys.filter((key) => !draft || key === 'overview' || key === 'booths')
        const on = offered.includes(tab) ? tab : 'overview'
        return (
          <>
            <RecordHead title={values.title || '未命名的活动'} status={status} lines={[startsAt && endsAt ? formatSpan(startsAt, endsAt) : '还没有填写时间', values.place || values.link || '']} />
            {cancelReason && <Notice tone="bad">{`取消的原因：${cancelReason}`}</Notice>}
            {fair.telling !== 'none' && <Notice tone="info">{telling[fair.telling]}</Notice>}
            <View className="fair-tabs"><Segments label="活动内容" value={on} options={offered.map((value) => ({ value, label: labels[value] }))} onPick={pick} /></View>
            {on === 'overview' && <OverviewTab fair={fair} organiser={organiser.kind} />}
            {on === 'booths' && <BoothsTab fair={fair} onChanged={reload} />}
            {on === 'registrations' && <RegistrationsTab fairId={id} onChanged={reload} />}
            {on === 'checkIn' && <CheckInTab fair={fair} onLive={() => void Taro.redirectTo({ url: `${organiser.pages.fairLive}?id=${id}` })} />}
            <FairFoot fair={fair} organiser={organiser} onChanged={reload} />
          </>
        )
      }}
    </Loaded>
  )
}
