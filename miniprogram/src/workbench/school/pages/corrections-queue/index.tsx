import { useState } from 'react'
import { correctionWorkflow, type CorrectionStatus } from '@shared/corrections/workflow'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { formatTime } from '@/ui/format-time'
import { Tag } from '@/ui/tag'
import { correctionDecision } from '../../parts/correction-decision'
import { CorrectionRecord } from '../../parts/correction-record'
import { QueueDesk } from '../../parts/queue-desk'
import { QueueFilters } from '../../parts/queue-filters'
import { statusOptions } from '../../parts/status-options'
import { useWaiting } from '../../parts/use-waiting'

const statuses = ['pending', 'approved', 'rejected', 'withdrawn'] as const satisfies readonly CorrectionStatus[]
const options = statusOptions(correctionWorkflow.states, statuses)

/** 信息纠错审核 (R-SRC-4): changes asked for after approval. */
export default function CorrectionsQueuePage() {
  const waiting = useWaiting()
  const [status, setStatus] = useState<CorrectionStatus>('pending')
  const { label } = correctionWorkflow.states[status]
  const list = usePaged((cursor) => call('GET /api/corrections/queue', { query: { cursor, status } }), [status])
  const filters = <QueueFilters status={{ value: status, options, onPick: (value) => setStatus(statuses.find((one) => one === value) ?? 'pending') }} />
  const empty = status === 'pending'
    ? { title: '没有待审核的纠错', note: '生源信息审核通过后，学生发现有误会在这里申请更正' }
    : { title: `没有${label}的纠错` }
  return (
    <QueueDesk title={`信息纠错 · ${label}`} waiting={waiting} list={list} listKey={status} filters={filters} empty={empty}
      line={(item) => ({
        title: item.name, note: [item.studentNo, item.college].filter(Boolean).join(' · '), small: `更正 ${item.changedCount} 项 · ${formatTime(item.createdAt)}`,
        extra: <Tag tone={item.status.tone}>{item.status.label}</Tag>,
      })}
      show={(id) => call('GET /api/corrections/:id', { params: { id } })} decision={correctionDecision}>
      {(record) => <CorrectionRecord record={record} />}
    </QueueDesk>
  )
}
