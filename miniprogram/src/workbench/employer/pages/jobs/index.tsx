import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { usePaged } from '@/hooks/use-paged'
import { useShownAgain } from '@/hooks/use-shown-again'
import { keepQuery } from '@/platform/keep-query'
import { Button } from '@/ui/button'
import { DeskItem } from '@/ui/desk/desk-item'
import { formatDay, formatTime } from '@/ui/format-time'
import { ListView } from '@/ui/list-view'
import { Segments } from '@/ui/segments'
import { Tag } from '@/ui/tag'
import { EmployerDesk } from '../../parts/employer-desk'
import { JobView } from '../../parts/job-view'
import { useNewJob } from '../../parts/use-new-job'
import { useRecordChoice } from '@/workbench/parts/use-record-choice'
import { useWaiting } from '../../parts/use-waiting'
import './index.scss'

const views = [{ value: 'published', label: '招聘中' }, { value: 'draft', label: '草稿' }, { value: 'closed', label: '已关闭' }] as const
type Shown = (typeof views)[number]['value']
const empties = {
  published: { title: '没有正在招聘的职位', note: '发布后学生可以搜索到并投递，匹配的学生会收到推荐' }, draft: { title: '没有草稿', note: '写到一半的职位自动保存在这里' }, closed: { title: '没有关闭的职位', note: '停止招聘的职位会列在这里，可以复制后重新发布' },
} as const

/** 职位: this unit's adverts by state, with what is done about each. */
export default function EmployerJobsPage() {
  const { id: linked, status: asked } = useRouter().params
  const [status, setStatus] = useState<Shown>(views.find(({ value }) => value === asked)?.value ?? 'published')
  const waiting = useWaiting()
  const counts = useLoad(async () => (await call('GET /api/jobs/mine', { query: { limit: 1 } })).counts, [])
  const list = usePaged((cursor) => call('GET /api/jobs/mine', { query: { cursor, status } }), [status])
  const changed = () => { void list.reload(); void counts.reload() }
  useShownAgain(changed)
  const { id, choose, close, isOn } = useRecordChoice(list.items, linked)
  const create = useNewJob()
  const pick = (value: string) => {
    const next = views.find((view) => view.value === value)?.value ?? 'published'
    close()
    setStatus(next)
    keepQuery('status', next)
    keepQuery('id', undefined)
  }
  const options = views.map(({ value, label }) => ({ value, label: counts.data ? `${label} ${counts.data[value] ?? 0}` : label }))
  const tools = (
    <View className="jobs-tools">
      <Segments label="职位状态" value={status} options={options} onPick={pick} />
      <Button small busy={create.busy} onTap={() => void create.run()}>新建职位</Button>
    </View>
  )
  return (
    <EmployerDesk title="职位" waiting={waiting} tools={tools} onCloseRecord={close} record={id && <JobView key={id} id={id} onChanged={changed} onGone={close} />}>
      <ListView list={list} keyOf={(item) => item.id} empty={{ ...empties[status], action: { label: '新建职位', onTap: () => void create.run() } }}>
        {(item) => (
          <View>
            <DeskItem title={item.title || '未命名的职位'} note={[item.city, item.salary].filter(Boolean).join(' · ') || '还没有填写'} on={isOn(item)} onTap={() => choose(item)}
              extra={<Tag tone={item.expired ? 'wait' : item.status.tone}>{item.expired ? '已过截止' : item.status.label}</Tag>}
              small={item.status.key === 'published' && item.deadline ? `${formatDay(item.deadline)} 截止` : `${formatTime(item.updatedAt)} 更新`} />
          </View>
        )}
      </ListView>
    </EmployerDesk>
  )
}
