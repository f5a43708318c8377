import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState, type ReactNode } from 'react'
import { fairWorkflow, type FairStatus } from '@shared/fairs/workflow'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { usePaged } from '@/hooks/use-paged'
import { useShownAgain } from '@/hooks/use-shown-again'
import { keepQuery } from '@/platform/keep-query'
import { Button } from '@/ui/button'
import { DeskItem } from '@/ui/desk/desk-item'
import { formatSpan } from '@/ui/format-span'
import { ListView } from '@/ui/list-view'
import { Segments } from '@/ui/segments'
import { Tag } from '@/ui/tag'
import { useRecordChoice } from '../parts/use-record-choice'
import { FairView } from './fair-view'
import type { Organiser } from './organiser'
import { useNewFair } from './use-new-fair'
import './fairs-page.scss'

const shown = ['open', 'published', 'draft', 'closed', 'cancelled'] as const satisfies readonly FairStatus[]
const empties: Record<FairStatus, { title: string; note: string }> = {
  open: { title: '没有正在报名的活动', note: '发布活动后，到报名开始的时间会自动开放报名' },
  published: { title: '没有等待开放报名的活动', note: '已发布、还没到报名时间的活动在这里' },
  draft: { title: '没有草稿', note: '写到一半的活动自动保存在这里' },
  closed: { title: '没有结束的活动', note: '结束后的活动和检票记录在这里，可以复制成新的活动' },
  cancelled: { title: '没有取消的活动', note: '取消的活动会通知所有已报名的学生' },
}

/** 招聘会与宣讲会: the events this organiser holds, by state, with everything that is done about each (R-FAIR-1). `lead`: another way to look at the page, above it. */
export function FairsPage({ organiser, lead }: { organiser: Organiser; lead?: ReactNode }) {
  const { id: linked, status: asked } = useRouter().params
  const [status, setStatus] = useState<FairStatus>(shown.find((key) => key === asked) ?? 'open')
  const counts = useLoad(async () => (await call('GET /api/fairs/mine', { query: { limit: 1 } })).counts, [])
  const list = usePaged((cursor) => call('GET /api/fairs/mine', { query: { cursor, status } }), [status])
  const changed = () => { void list.reload(); void counts.reload() }
  useShownAgain(changed)
  const { id, choose, close, isOn } = useRecordChoice(list.items, linked)
  const create = useNewFair(organiser)
  const pick = (value: string) => {
    close()
    setStatus(shown.find((key) => key === value) ?? 'open')
    keepQuery('status', value)
    keepQuery('id', undefined)
  }
  const options = shown.map((value) => ({ value, label: `${fairWorkflow.states[value].label}${counts.data ? ` ${counts.data[value] ?? 0}` : ''}` }))
  const tools = (
    <View className="fairs-tools">
      {lead}
      <View className="fairs-states"><Segments label="活动状态" value={status} options={options} onPick={pick} /></View>
      <View className="fairs-new"><Button small busy={create.busy} onTap={() => void create.run()}>新建活动</Button></View>
    </View>
  )
  const { Desk } = organiser
  return (
    <Desk title="招聘会与宣讲会" tools={tools} onCloseRecord={close} record={id && <FairView key={id} id={id} organiser={organiser} onChanged={changed} />}>
      <ListView list={list} keyOf={(item) => item.id} empty={{ ...empties[status], action: { label: '新建活动', onTap: () => void create.run() } }}>
        {(item) => (
          <View>
            <DeskItem title={item.title || '未命名的活动'} note={[item.kind, item.place].filter(Boolean).join(' · ') || '还没有填写'} on={isOn(item)} onTap={() => choose(item)} extra={<Tag tone={item.status.tone}>{item.status.label}</Tag>}
              small={[item.startsAt && item.endsAt && formatSpan(item.startsAt, item.endsAt), item.status.key !== 'draft' && item.capacity !== undefined && `报名 ${item.taken}/${item.capacity}${item.waiting > 0 ? `，候补 ${item.waiting}` : ''}`].filter(Boolean).join(' · ')} />
          </View>
        )}
      </ListView>
    </Desk>
  )
}
