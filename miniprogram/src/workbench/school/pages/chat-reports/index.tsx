import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { chatReportWorkflow, type ChatReportStatus } from '@shared/hall/report-workflow'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { useShownAgain } from '@/hooks/use-shown-again'
import { keepQuery } from '@/platform/keep-query'
import { DeskItem } from '@/ui/desk/desk-item'
import { DeskKeys } from '@/ui/desk/desk-keys'
import { formatTime } from '@/ui/format-time'
import { ListView } from '@/ui/list-view'
import { Tag } from '@/ui/tag'
import { QueueFilters } from '@/workbench/parts/queue-filters'
import { useRecordChoice } from '@/workbench/parts/use-record-choice'
import { ChatReportView } from '../../parts/chat-report-view'
import { SchoolDesk } from '../../parts/school-desk'
import { useWaiting } from '../../parts/use-waiting'

const everything = 'all'
const options = [...Object.entries(chatReportWorkflow.states).map(([value, { label }]) => ({ value, label })), { value: everything, label: '全部状态' }]
const isStatus = (value: string | undefined): value is ChatReportStatus => value !== undefined && value in chatReportWorkflow.states

/** 聊天举报: what one side of a chat told the school about the other (R-INT-2). */
export default function ChatReportsPage() {
  const { id: linked, status: asked } = useRouter().params
  const waiting = useWaiting()
  const [status, setStatus] = useState<ChatReportStatus | undefined>(asked === everything || linked ? undefined : isStatus(asked) ? asked : 'open')
  const list = usePaged((cursor) => call('GET /api/hall/reports', { query: { cursor, status } }), [status])
  const changed = () => { void list.reload(); void waiting.reload() }
  useShownAgain(() => void list.reload())
  const { id, choose, close, isOn } = useRecordChoice(list.items, linked)
  const pick = (value: string) => { close(); setStatus(isStatus(value) ? value : undefined); keepQuery('status', value) }
  const filters = <QueueFilters choices={[{ id: 'status', label: '状态', value: status ?? everything, options, onPick: pick }]} keys={<DeskKeys keys={[['J K', '上下']]} />} />
  return (
    <SchoolDesk title="聊天举报" waiting={waiting} tools={filters} onCloseRecord={close} record={id && <ChatReportView key={id} id={id} onChanged={changed} />}>
      <ListView list={list} keyOf={(item) => item.id} empty={status === 'open' ? { title: '没有待处理的举报', note: '学生或单位在洽谈面试大厅里举报对方后，会出现在这里' } : { title: '这里还没有举报', note: '处理过的举报会按状态列在这里' }}>
        {(item) => (
          <View>
            <DeskItem title={item.by.side === 'student' ? `${item.by.name} 举报单位` : `${item.by.name} 举报学生`} note={`${item.student.name} 与 ${item.employer.name}`} small={`${formatTime(item.reportedAt)} 举报`} on={isOn(item)} onTap={() => choose(item)}
              extra={<Tag tone={item.status.tone}>{item.status.label}</Tag>} />
          </View>
        )}
      </ListView>
    </SchoolDesk>
  )
}
