import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { invitationWorkflow, type InvitationStatus } from '@shared/signing/workflow'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { useShownAgain } from '@/hooks/use-shown-again'
import { DeskItem } from '@/ui/desk/desk-item'
import { formatLeftWords } from '@/ui/format-left-words'
import { formatTime } from '@/ui/format-time'
import { ListView } from '@/ui/list-view'
import { Tag } from '@/ui/tag'
import { serverNow } from '@/api/server-time'
import { deskPages } from '../../parts/desk-pages'
import { EmployerDesk } from '../../parts/employer-desk'
import { InvitationView } from '../../parts/invitation-view'
import { StatusFilter } from '../../parts/status-filter'
import { useRecordChoice } from '@/workbench/parts/use-record-choice'
import { useWaiting } from '../../parts/use-waiting'

const options = Object.entries(invitationWorkflow.states).map(([value, { label }]) => ({ value, label }))
const isStatus = (value: string | undefined): value is InvitationStatus => value !== undefined && value in invitationWorkflow.states

/** 签约邀请: what was sent, how long it is good for, what became of it. */
export default function EmployerInvitationsPage() {
  const { id: linked, status: asked } = useRouter().params
  const [status, setStatus] = useState<InvitationStatus | undefined>(isStatus(asked) ? asked : undefined)
  const waiting = useWaiting()
  const list = usePaged((cursor) => call('GET /api/signing/invitations', { query: { cursor, status } }), [status])
  useShownAgain(() => void list.reload())
  const { id, choose, close, isOn } = useRecordChoice(list.items, linked)
  const changed = () => { void list.reload(); void waiting.reload() }
  return (
    <EmployerDesk title="签约邀请" waiting={waiting} onCloseRecord={close}
      tools={<StatusFilter value={status ?? 'all'} options={options} onPick={(value) => { close(); setStatus(isStatus(value) ? value : undefined) }} />}
      record={id && <InvitationView key={id} id={id} onChanged={changed} />}>
      <ListView list={list} keyOf={(item) => item.id}
        empty={{ title: status ? '没有这种状态的邀请' : '还没有发出签约邀请', note: '向谈好的学生发出邀请，学生同意后生成就业协议书', action: { label: '发出签约邀请', onTap: () => void Taro.redirectTo({ url: deskPages.invite }) } }}>
        {(item) => (
          <View>
            <DeskItem title={item.student.name} note={`${item.student.studentNo} · ${item.position}`} on={isOn(item)} onTap={() => choose(item)} extra={<Tag tone={item.status.tone}>{item.status.label}</Tag>}
              small={item.status.key === 'open' ? `还剩 ${formatLeftWords(Date.parse(item.validUntil) - serverNow())} · ${formatTime(item.validUntil)} 到期` : `${formatTime(item.createdAt)} 发出`} />
          </View>
        )}
      </ListView>
    </EmployerDesk>
  )
}
