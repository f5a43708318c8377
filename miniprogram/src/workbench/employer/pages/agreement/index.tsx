import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { onlineAgreementWorkflow, type OnlineAgreementStatus } from '@shared/destinations/workflow'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { useShownAgain } from '@/hooks/use-shown-again'
import { formatYuan } from '@/modules/signing/parts/format-yuan'
import { DeskItem } from '@/ui/desk/desk-item'
import { formatTime } from '@/ui/format-time'
import { ListView } from '@/ui/list-view'
import { Tag } from '@/ui/tag'
import { AgreementView } from '../../parts/agreement-view'
import { EmployerDesk } from '../../parts/employer-desk'
import { StatusFilter } from '../../parts/status-filter'
import { useRecordChoice } from '@/workbench/parts/use-record-choice'
import { useWaiting } from '../../parts/use-waiting'

const options = Object.entries(onlineAgreementWorkflow.states).map(([value, { label }]) => ({ value, label }))
const isStatus = (value: string | undefined): value is OnlineAgreementStatus => value !== undefined && value in onlineAgreementWorkflow.states

/** 就业协议: every agreement of this employer, and what can be changed about it. */
export default function EmployerAgreementPage() {
  const { id: linked, status: asked } = useRouter().params
  const [status, setStatus] = useState<OnlineAgreementStatus | undefined>(isStatus(asked) ? asked : undefined)
  const waiting = useWaiting()
  const list = usePaged((cursor) => call('GET /api/destinations', { query: { cursor, status } }), [status])
  useShownAgain(() => void list.reload())
  const { id, choose, close, isOn } = useRecordChoice(list.items, linked)
  const changed = () => { void list.reload(); void waiting.reload() }
  return (
    <EmployerDesk title="就业协议" waiting={waiting} onCloseRecord={close}
      tools={<StatusFilter value={status ?? 'all'} options={options} onPick={(value) => { close(); setStatus(isStatus(value) ? value : undefined) }} />}
      record={id && <AgreementView key={id} id={id} onChanged={changed} />}>
      <ListView list={list} keyOf={(item) => item.id} empty={{ title: status ? '没有这种状态的协议' : '还没有就业协议', note: '学生同意签约邀请后，协议书会出现在这里' }}>
        {(item) => (
          <View>
            <DeskItem title={item.studentName} note={`${item.studentNo} · ${item.college}`} small={`${item.position} · ${formatYuan(item.salaryFen)}/月 · ${formatTime(item.updatedAt)}`}
              on={isOn(item)} onTap={() => choose(item)} extra={<Tag tone={item.status.tone}>{item.status.label}</Tag>} />
          </View>
        )}
      </ListView>
    </EmployerDesk>
  )
}
