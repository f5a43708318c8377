import { useState } from 'react'
import { sourceInfoWorkflow, type SourceInfoStatus } from '@shared/source-info/workflow'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { useSettled } from '@/hooks/use-settled'
import { formatTime } from '@/ui/format-time'
import { Tag } from '@/ui/tag'
import { QueueDesk } from '../../parts/queue-desk'
import { QueueFilters } from '../../parts/queue-filters'
import { sourceInfoDecision } from '../../parts/source-info-decision'
import { SourceInfoRecord } from '../../parts/source-info-record'
import { statusOptions } from '../../parts/status-options'
import { useWaiting } from '../../parts/use-waiting'

const statuses = ['pending', 'approved', 'rejected', 'unconfirmed'] as const satisfies readonly SourceInfoStatus[]
const options = statusOptions(sourceInfoWorkflow.states, statuses)
const everywhere = 'all'

/** 生源信息审核 (R-SRC-3): the reviewer's queue. */
export default function SourceInfoQueuePage() {
  const waiting = useWaiting()
  const [status, setStatus] = useState<SourceInfoStatus>('pending')
  const [college, setCollege] = useState(everywhere)
  const [typed, setTyped] = useState('')
  const q = useSettled(typed.trim())
  const list = usePaged((cursor) => call('GET /api/source-info/queue', { query: { cursor, status, college: college === everywhere ? undefined : college, q: q || undefined } }), [status, college, q])
  const colleges = [{ value: everywhere, label: '全部院系' }, ...(waiting.data?.colleges ?? []).map((name) => ({ value: name, label: name }))]
  const narrowed = q !== '' || college !== everywhere
  const filters = (
    <QueueFilters status={{ value: status, options, onPick: (value) => setStatus(statuses.find((one) => one === value) ?? 'pending') }}
      college={{ value: college, options: colleges, onPick: setCollege }} search={{ value: typed, onInput: setTyped }} />
  )
  const empty = narrowed
    ? { title: '没有符合条件的记录', note: '换一个院系、状态或搜索词试试', action: { label: '清除条件', onTap: () => { setCollege(everywhere); setTyped('') } } }
    : status === 'pending' ? { title: '生源信息都审核完了', note: '学生核对并送审后，会按送审时间排在这里' } : { title: `没有${sourceInfoWorkflow.states[status].label}的记录` }
  return (
    <QueueDesk title={`生源信息 · ${sourceInfoWorkflow.states[status].label}`} waiting={waiting} list={list} listKey={`${status} ${college} ${q}`} filters={filters} empty={empty}
      line={(item) => ({
        title: item.name, note: [item.studentNo, item.className || item.major].filter(Boolean).join(' · '),
        small: item.submittedAt ? `改动 ${item.changedCount} 项 · ${formatTime(item.submittedAt)}` : item.college,
        extra: item.submittedAt ? <Tag tone={item.version > 1 ? item.status.tone : 'off'}>{`第 ${item.version} 版`}</Tag> : <Tag tone={item.status.tone}>{item.status.label}</Tag>,
      })}
      show={(id) => call('GET /api/source-info/:id', { params: { id } })} decision={sourceInfoDecision}>
      {(record) => <SourceInfoRecord record={record} />}
    </QueueDesk>
  )
}
