import { useState } from 'react'
import { sourceInfoWorkflow, type SourceInfoStatus } from '@shared/source-info/workflow'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { useSettled } from '@/hooks/use-settled'
import { formatTime } from '@/ui/format-time'
import { Tag } from '@/ui/tag'
import { collegeOptions, everywhere } from './college-options'
import type { DecidedProps } from './decided-props'
import { openSourceInfo } from './open-source-info'
import { QueueDesk } from './queue-desk'
import { QueueFilters } from '../../parts/queue-filters'
import { statusOptions } from '../../parts/status-options'

const statuses = ['approved', 'rejected', 'unconfirmed', 'pending'] as const satisfies readonly SourceInfoStatus[]
const options = statusOptions(sourceInfoWorkflow.states, statuses)

/** Source information by status, e.g. what was approved (R-SRC-3). */
export function DecidedSourceInfo({ waiting, kinds }: DecidedProps) {
  const [status, setStatus] = useState<SourceInfoStatus>('approved')
  const [college, setCollege] = useState(everywhere)
  const [typed, setTyped] = useState('')
  const q = useSettled(typed.trim())
  const list = usePaged((cursor) => call('GET /api/source-info/queue', { query: { cursor, status, college: college === everywhere ? undefined : college, q: q || undefined } }), [status, college, q])
  const { label } = sourceInfoWorkflow.states[status]
  const narrowed = q !== '' || college !== everywhere
  const filters = (
    <QueueFilters search={{ value: typed, onInput: setTyped }} choices={[
      kinds, { id: 'status', label: '状态', value: status, options, onPick: (value) => setStatus(statuses.find((one) => one === value) ?? 'approved') },
      { id: 'college', label: '院系', value: college, options: collegeOptions(waiting.data?.colleges), onPick: setCollege },
    ]} />
  )
  return (
    <QueueDesk title={`生源信息 · ${label}`} waiting={waiting} list={list} listKey={`${status} ${college} ${q}`} filters={filters} open={openSourceInfo}
      empty={narrowed
        ? { title: '没有符合条件的记录', note: '换一个院系、状态或搜索词试试', action: { label: '清除条件', onTap: () => { setCollege(everywhere); setTyped('') } } }
        : { title: `没有${label}的记录` }}
      line={(item) => ({
        title: item.name, note: [item.studentNo, item.className || item.major].filter(Boolean).join(' · '),
        small: item.submittedAt ? `改动 ${item.changedCount} 项 · ${formatTime(item.submittedAt)}` : item.college,
        extra: item.submittedAt ? <Tag tone={item.status.tone}>{`第 ${item.version} 版`}</Tag> : <Tag tone={item.status.tone}>{item.status.label}</Tag>,
      })} />
  )
}
