import { useState } from 'react'
import { correctionWorkflow, type CorrectionStatus } from '@shared/corrections/workflow'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { formatTime } from '@/ui/format-time'
import { Tag } from '@/ui/tag'
import type { DecidedProps } from './decided-props'
import { openCorrection } from './open-correction'
import { QueueDesk } from './queue-desk'
import { QueueFilters } from '../../parts/queue-filters'
import { statusOptions } from '../../parts/status-options'

const statuses = ['approved', 'rejected', 'withdrawn', 'pending'] as const satisfies readonly CorrectionStatus[]
const options = statusOptions(correctionWorkflow.states, statuses)

/** Corrections by status (R-SRC-4). */
export function DecidedCorrections({ waiting, kinds }: DecidedProps) {
  const [status, setStatus] = useState<CorrectionStatus>('approved')
  const { label } = correctionWorkflow.states[status]
  const list = usePaged((cursor) => call('GET /api/corrections/queue', { query: { cursor, status } }), [status])
  const filters = <QueueFilters choices={[kinds, { id: 'status', label: '状态', value: status, options, onPick: (value) => setStatus(statuses.find((one) => one === value) ?? 'approved') }]} />
  return (
    <QueueDesk title={`信息纠错 · ${label}`} waiting={waiting} list={list} listKey={status} filters={filters} open={openCorrection} empty={{ title: `没有${label}的纠错` }}
      line={(item) => ({
        title: item.name, note: [item.studentNo, item.college].filter(Boolean).join(' · '), small: `更正 ${item.changedCount} 项 · ${formatTime(item.createdAt)}`,
        extra: <Tag tone={item.status.tone}>{item.status.label}</Tag>,
      })} />
  )
}
