import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { terminationWorkflow, type TerminationStatus } from '@shared/terminations/workflow'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { useShownAgain } from '@/hooks/use-shown-again'
import { DeskItem } from '@/ui/desk/desk-item'
import { formatTime } from '@/ui/format-time'
import { ListView } from '@/ui/list-view'
import { Tag } from '@/ui/tag'
import { EmployerDesk } from '../../parts/employer-desk'
import { StatusFilter } from '../../parts/status-filter'
import { TerminationView } from '../../parts/termination-view'
import { useRecordChoice } from '@/workbench/parts/use-record-choice'
import { useWaiting } from '../../parts/use-waiting'

const options = Object.entries(terminationWorkflow.states).map(([value, { label }]) => ({ value, label }))
const isStatus = (value: string | undefined): value is TerminationStatus => value !== undefined && value in terminationWorkflow.states

/** 解约: every termination with this employer; those that wait for its answer say so. */
export default function EmployerTerminationsPage() {
  const { id: linked, status: asked } = useRouter().params
  const [status, setStatus] = useState<TerminationStatus | undefined>(isStatus(asked) ? asked : undefined)
  const waiting = useWaiting()
  const list = usePaged((cursor) => call('GET /api/terminations', { query: { cursor, status } }), [status])
  useShownAgain(() => void list.reload())
  const { id, choose, close, isOn } = useRecordChoice(list.items, linked)
  const changed = () => { void list.reload(); void waiting.reload() }
  return (
    <EmployerDesk title="解约" waiting={waiting} onCloseRecord={close}
      tools={<StatusFilter value={status ?? 'all'} options={options} onPick={(value) => { close(); setStatus(isStatus(value) ? value : undefined) }} />}
      record={id && <TerminationView key={id} id={id} onChanged={changed} />}>
      <ListView list={list} keyOf={(item) => item.id} empty={{ title: status ? '没有这种状态的解约' : '没有解约申请', note: '学生申请解约后会出现在这里，等你答复；你也可以在【就业协议】里对已生效的协议申请解约' }}>
        {(item) => (
          <View>
            <DeskItem title={item.studentName} note={`${item.studentNo} · ${item.college}`} small={`${item.startedBy === 'student' ? '学生' : '我单位'} ${formatTime(item.createdAt)} 申请`}
              on={isOn(item)} onTap={() => choose(item)} extra={<Tag tone={item.status.tone}>{item.status.label}</Tag>} />
          </View>
        )}
      </ListView>
    </EmployerDesk>
  )
}
