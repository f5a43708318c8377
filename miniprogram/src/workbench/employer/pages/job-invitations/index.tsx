import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { jobInvitationWorkflow, type JobInvitationStatus } from '@shared/job-invitations/workflow'
import { call } from '@/api/call'
import { serverNow } from '@/api/server-time'
import { usePaged } from '@/hooks/use-paged'
import { useShownAgain } from '@/hooks/use-shown-again'
import { DeskItem } from '@/ui/desk/desk-item'
import { formatLeftWords } from '@/ui/format-left-words'
import { formatTime } from '@/ui/format-time'
import { ListView } from '@/ui/list-view'
import { Tag } from '@/ui/tag'
import { deskPages } from '../../parts/desk-pages'
import { EmployerDesk } from '../../parts/employer-desk'
import { JobInvitationView } from '../../parts/job-invitation-view'
import { StatusFilter } from '../../parts/status-filter'
import { useRecordChoice } from '@/workbench/parts/use-record-choice'
import { useWaiting } from '../../parts/use-waiting'

const options = Object.entries(jobInvitationWorkflow.states).map(([value, { label }]) => ({ value, label }))
const isStatus = (value: string | undefined): value is JobInvitationStatus => value !== undefined && value in jobInvitationWorkflow.states

/** 投递邀请: students found in the talent search who were asked to apply, and what they said (R-JOB-4). */
export default function JobInvitationsPage() {
  const { id: linked, status: asked } = useRouter().params
  const [status, setStatus] = useState<JobInvitationStatus | undefined>(isStatus(asked) ? asked : undefined)
  const waiting = useWaiting()
  const list = usePaged((cursor) => call('GET /api/job-invitations', { query: { cursor, status } }), [status])
  useShownAgain(() => void list.reload())
  const { id, choose, close, isOn } = useRecordChoice(list.items, linked)
  const changed = () => { void list.reload(); void waiting.reload() }
  return (
    <EmployerDesk title="投递邀请" waiting={waiting} onCloseRecord={close} record={id && <JobInvitationView key={id} id={id} onChanged={changed} />}
      tools={<StatusFilter value={status ?? 'all'} options={options} onPick={(value) => { close(); setStatus(isStatus(value) ? value : undefined) }} />}>
      <ListView list={list} keyOf={(item) => item.id}
        empty={{ title: status ? '没有这种状态的邀请' : '还没有邀请过学生', note: '在人才搜索中找到合适的学生，邀请投递你的职位', action: { label: '搜索人才', onTap: () => void Taro.redirectTo({ url: deskPages.talents }) } }}>
        {(item) => (
          <View>
            <DeskItem title={item.student.name} note={item.job.title} on={isOn(item)} onTap={() => choose(item)} extra={<Tag tone={item.status.tone}>{item.status.label}</Tag>}
              small={item.status.key === 'open' ? `还剩 ${formatLeftWords(Date.parse(item.validUntil) - serverNow())} · ${item.opened ? '已看过' : '未看'}` : `${formatTime(item.createdAt)} 发出`} />
          </View>
        )}
      </ListView>
    </EmployerDesk>
  )
}
