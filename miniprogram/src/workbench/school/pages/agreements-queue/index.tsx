import { useState } from 'react'
import { onlineAgreementWorkflow, type OnlineAgreementStatus } from '@shared/destinations/workflow'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { formatYuan } from '@/modules/signing/parts/format-yuan'
import { formatTime } from '@/ui/format-time'
import { Tag } from '@/ui/tag'
import { agreementDecision } from '../../parts/agreement-decision'
import { AgreementRecord } from '../../parts/agreement-record'
import { QueueDesk } from '../../parts/queue-desk'
import { QueueFilters } from '../../parts/queue-filters'
import { statusOptions } from '../../parts/status-options'
import { useWaiting } from '../../parts/use-waiting'

const statuses = ['in_review', 'in_force', 'rejected', 'amended', 'reoffered', 'refused'] as const satisfies readonly OnlineAgreementStatus[]
const options = statusOptions(onlineAgreementWorkflow.states, statuses)

/** 三方协议审核 (R-SIGN-9): agreements both sides signed. */
export default function AgreementsQueuePage() {
  const waiting = useWaiting()
  const [status, setStatus] = useState<OnlineAgreementStatus>('in_review')
  const { label } = onlineAgreementWorkflow.states[status]
  const list = usePaged((cursor) => call('GET /api/destinations/queue', { query: { cursor, status } }), [status])
  const filters = <QueueFilters status={{ value: status, options, onPick: (value) => setStatus(statuses.find((one) => one === value) ?? 'in_review') }} />
  const empty = status === 'in_review'
    ? { title: '没有待审核的协议', note: '学生与用人单位在线签约后，协议会自动送到这里' }
    : { title: `没有${label}的协议` }
  return (
    <QueueDesk title={`三方协议 · ${label}`} waiting={waiting} list={list} listKey={status} filters={filters} empty={empty}
      line={(item) => ({
        title: item.studentName, note: item.employerName, small: `${item.position} · ${formatYuan(item.salaryFen)}/月 · ${formatTime(item.createdAt)}`,
        extra: <Tag tone={item.status.tone}>{item.status.label}</Tag>,
      })}
      show={(id) => call('GET /api/destinations/:id', { params: { id } })} decision={agreementDecision}>
      {(record) => <AgreementRecord record={record} />}
    </QueueDesk>
  )
}
