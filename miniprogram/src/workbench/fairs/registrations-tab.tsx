import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { ticketWorkflow, type TicketStatus } from '@shared/tickets/workflow'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useAction } from '@/hooks/use-action'
import { usePaged } from '@/hooks/use-paged'
import { useSettled } from '@/hooks/use-settled'
import { TextInput } from '@/platform/text-input'
import { Button } from '@/ui/button'
import { formatTime } from '@/ui/format-time'
import { ListView } from '@/ui/list-view'
import { ReasonSheet } from '@/ui/review-bar/reason-sheet'
import { Segments } from '@/ui/segments'
import { Tag } from '@/ui/tag'
import { toast } from '@/ui/toast'
import { Section } from '../parts/section'
import { whyOf } from './why-of'
import './line.scss'
import './registrations-tab.scss'

type Registration = ResponseOf<'GET /api/tickets'>['items'][number]
const states = ['held', 'waiting', 'cancelled', 'revoked'] as const satisfies readonly TicketStatus[]
const reasons = ['报名信息与本人不符', '重复占用名额', '违反活动纪律', '不符合本场活动的参加条件']
const where = ({ seat, queueNo, status }: Registration): string => (status.key === 'held' && seat !== undefined ? `第 ${seat} 号名额` : status.key === 'waiting' && queueNo !== undefined ? `候补序号 ${queueNo}` : '')

/** 报名: who comes and who waits, found by name or number; a place can be taken away with a reason. */
export function RegistrationsTab({ fairId, onChanged }: { fairId: string; onChanged: () => void }) {
  const [status, setStatus] = useState<TicketStatus>('held')
  const [typed, setTyped] = useState('')
  const q = useSettled(typed.trim()) || undefined
  const list = usePaged((cursor) => call('GET /api/tickets', { query: { fairId, cursor, q, ...(q ? {} : { status }) } }), [fairId, status, q])
  const [revoking, setRevoking] = useState<Registration>()
  const revoke = useAction(async ({ id, version }: Registration, reason: string) => {
    try {
      await call('POST /api/tickets/:id/revoke', { params: { id }, body: { version, reason } })
      toast('报名已作废，学生会收到通知', 'success')
    } catch (error) {
      if (!(error instanceof ApiError) || (error.id !== 'stale_version' && error.id !== 'illegal_transition')) throw error
      toast(`${error.message}，已为你重新载入`)
    }
    void list.reload()
    onChanged()
  })
  const pardon = useAction(async ({ id, version }: Registration) => {
    await call('POST /api/tickets/:id/pardon', { params: { id }, body: { version } })
    toast('已撤销作废，学生可以重新报名', 'success')
    void list.reload()
    onChanged()
  })
  return (
    <Section title="报名名单">
      <View className="registrations-tools">
        <TextInput id="registration-q" label="按姓名或学号查找" placeholder="按姓名或学号查找（填写完整）" value={typed} limit={limits.nameMax} onInput={setTyped} />
        {!q && <Segments label="报名状态" value={status} options={states.map((value) => ({ value, label: ticketWorkflow.states[value].label }))} onPick={(value) => setStatus(states.find((one) => one === value) ?? 'held')} />}
      </View>
      <ListView list={list} keyOf={(item) => item.id} empty={q ? { title: `没有找到“${q}”`, note: '请填写完整的姓名或学号' } : { title: '这里还没有学生', note: status === 'held' ? '报名开始后，报上名的学生列在这里' : '没有这种状态的报名' }}>
        {(item) => (
          <View className="organiser-line">
            <View className="organiser-what">
              <View className="ui-strong">{`${item.name} ${item.studentNo}`}</View>
              <View className="ui-mid">{[item.school, item.college, item.major].filter(Boolean).join(' · ')}</View>
              <View className="ui-note">{[where(item), `${formatTime(item.createdAt)} 报名`, item.admission && `${formatTime(item.admission.at)} 从${item.admission.gate}入场${item.inside ? '，在场' : '，已离场'}`].filter(Boolean).join(' · ')}</View>
              {item.reason && <View className="ui-note">{`原因：${item.reason}`}</View>}
            </View>
            <Tag tone={item.status.tone}>{item.status.label}</Tag>
            {item.actions.some(({ key }) => key === 'pardon') && <View className="organiser-acts"><Button kind="plain" small busy={pardon.busy} why={whyOf(item.actions, 'pardon')} onTap={() => void pardon.run(item)}>撤销作废</Button></View>}
            {item.actions.some(({ key }) => key === 'revoke') && <View className="organiser-acts"><Button kind="plain" small busy={revoke.busy && revoking?.id === item.id} why={whyOf(item.actions, 'revoke')} onTap={() => setRevoking(item)}>作废</Button></View>}
          </View>
        )}
      </ListView>
      <ReasonSheet open={revoking !== undefined} what="作废报名" danger reasons={reasons} placeholder="学生会看到这段话；作废后入场券不能再用，名额给候补的学生，本人不能再报名本场；作废错了可以撤销，让学生重新报名" onClose={() => setRevoking(undefined)}
        onSay={(reason) => { const one = revoking; setRevoking(undefined); if (one) void revoke.run(one, reason) }} />
    </Section>
  )
}
