import { useState } from 'react'
import { onlineAgreementWorkflow, type OnlineAgreementStatus } from '@shared/destinations/workflow'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { formatYuan } from '@/modules/signing/parts/format-yuan'
import { formatTime } from '@/ui/format-time'
import { Tag } from '@/ui/tag'
import type { DecidedProps } from './decided-props'
import { openAgreement } from './open-agreement'
import { QueueDesk } from './queue-desk'
import { QueueFilters } from '../../parts/queue-filters'
import { statusOptions } from '../../parts/status-options'

const statuses = ['in_force', 'rejected', 'amended', 'reoffered', 'refused', 'terminated', 'in_review'] as const satisfies readonly OnlineAgreementStatus[]
const options = statusOptions(onlineAgreementWorkflow.states, statuses)

/** Online agreements by status (R-SIGN-9). */
export function DecidedAgreements({ waiting, kinds }: DecidedProps) {
  const [status, setStatus] = useState<OnlineAgreementStatus>('in_force')
  const { label } = onlineAgreementWorkflow.states[status]
  const list = usePaged((cursor) => call('GET /api/destinations/queue', { query: { cursor, status } }), [status])
  const filters = <QueueFilters choices={[kinds, { id: 'status', label: '状态', value: status, options, onPick: (value) => setStatus(statuses.find((one) => one === value) ?? 'in_force') }]} />
  return (
    <QueueDesk title={`线上协议 · ${label}`} waiting={waiting} list={list} listKey={status} filters={filters} open={openAgreement} empty={{ title: `没有${label}的协议` }}
      line={(item) => ({
        title: item.studentName, note: item.employerName, small: `${item.position} · ${formatYuan(item.salaryFen)}/月 · ${formatTime(item.createdAt)}`,
        extra: <Tag tone={item.status.tone}>{item.status.label}</Tag>,
      })} />
  )
}
